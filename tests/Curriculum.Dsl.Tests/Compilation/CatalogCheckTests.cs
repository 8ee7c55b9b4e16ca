using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>What no single file can say is wrong: each check with a catalog that it finds fault with, and its mended twin.</summary>
public sealed class CatalogCheckTests
{
    private const string Decided = "status: vastgesteld\nbesluit: {door: Kring, datum: 2026-01-01}\n";
    private const string A = "id: a/a\ntitel: A\nuren: {contact: 8}\n";
    private const string B = "id: a/b\ntitel: B\nuren: {contact: 40}\n";
    private const string Vca = "id: vca\ntitel: VCA\n";
    private const string Bhv = "id: bhv\ntitel: BHV\ngeldig: 1 jaar\n";

    /// <summary>B asks for a, and a for b: the equivalence would be the way in, but asks for b itself.</summary>
    [Fact]
    public void An_equivalence_does_not_rest_on_its_own_gift()
    {
        (string, string)[] circle =
        [
            ("modules/a/a.yaml", A + "vereist: a/b\n"),
            ("modules/a/b.yaml", B + "vereist: a/a\n"),
            ("bewijzen/vca.yaml", Vca),
        ];
        var wrong = Codes([.. circle, ("gelijkstellingen/a/eq.yaml", Equivalence("a/b", "a/a"))]);
        Assert.Equal("gelijkstellingen/a/eq.yaml:3:6 CUR0502", wrong.Split(", ")[0]);
        Assert.Equal("", Codes([.. circle, ("gelijkstellingen/a/eq.yaml", Equivalence("vca", "a/a"))]));
    }

    [Theory]
    [InlineData(8, "gelijkstellingen/a/eq.yaml:7:13 CUR0504")]
    [InlineData(16, "")]
    public void A_bridge_is_the_gap(int hours, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", "id: a/a\ntitel: A\nleeruitkomsten:\n" + Outcome("lu1", 24) + Outcome("lu2", 16)),
                ("modules/a/brug.yaml", $"id: a/brug\ntitel: Brug\nuren: {{contact: {hours}}}\n"),
                ("bewijzen/vca.yaml", Vca),
                (
                    "gelijkstellingen/a/eq.yaml",
                    "id: a/eq\nsoort: dekt-deels\nvan: vca\nnaar: a/a\ndekt: [lu1]\ngrond: {soort: inhoud, tekst: x}\n"
                        + "brugmodule: a/brug\n"
                        + Decided
                )
            )
        );

    [Theory]
    [InlineData("", "gelijkstellingen/a/twee.yaml:3:6 CUR0506")]
    [InlineData("transitief: ja\n", "")]
    public void A_chain_that_does_not_chain_is_told(string transitive, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", A),
                ("modules/a/b.yaml", B),
                ("bewijzen/vca.yaml", Vca),
                ("gelijkstellingen/a/een.yaml", Equivalence("vca", "a/a", "een") + transitive),
                ("gelijkstellingen/a/twee.yaml", Equivalence("a/a", "a/b", "twee") + transitive)
            )
        );

    [Theory]
    [InlineData("overlap", "gelijkstellingen/a/eq.yaml:5:8 CUR0508")]
    [InlineData("inhoud", "")]
    public void Overlap_is_no_ground(string ground, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", A),
                ("bewijzen/vca.yaml", Vca),
                (
                    "gelijkstellingen/a/eq.yaml",
                    Equivalence("vca", "a/a", "eq", $"grond: {{soort: {ground}, tekst: procenten}}\n")
                )
            )
        );

    [Theory]
    [InlineData("bhv max 2 jaar oud", "modules/a/a.yaml:5:5 CUR0702")]
    [InlineData("bhv max 1 jaar oud", "")]
    [InlineData("bhv max 6 maanden oud", "")]
    [InlineData("bhv ooit max 2 jaar oud", "")]
    public void What_must_be_young_is_younger_than_valid(string rule, string told) =>
        Assert.Equal(told, Codes(("modules/a/a.yaml", $"{A}vereist:\n  - {rule}\n"), ("bewijzen/bhv.yaml", Bhv)));

    [Theory]
    [InlineData("2027-01-31", "cohorten/c.yaml:3:12 CUR0704")]
    [InlineData("2027-07-31", "")]
    public void A_transition_lasts_as_long_as_its_cohort(string until, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", A),
                ("bewijzen/vca.yaml", Vca),
                ("gelijkstellingen/a/eq.yaml", $"{Equivalence("vca", "a/a")}geldig: {{tot: {until}}}\n"),
                ("cohorten/c.yaml", "id: c\ninstroom: {van: 2026-08-01, tot: 2027-07-31}\novergang: [a/eq]\n")
            )
        );

    [Theory]
    [InlineData("bhv", "26 weken", "modules/a/a.yaml:6:5 CUR0705")]
    [InlineData("bhv geldig op eind", "26 weken", "")]
    [InlineData("bhv", "3 weken", "")]
    public void A_paper_that_may_lapse_on_the_way_is_told(string rule, string duration, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", $"{A}doorlooptijd: {duration}\nvereist:\n  - {rule}\n"),
                ("bewijzen/bhv.yaml", Bhv)
            )
        );

    [Theory]
    [InlineData("lu1", "", "modules/a/b.yaml:1:5 CUR0804")]
    [InlineData("meet", "", "modules/a/b.yaml:1:5 CUR0804")]
    [InlineData("lu1", "vervangt: [a/a]\n", "")]
    public void What_is_taught_twice_is_told(string name, string more, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", "id: a/a\ntitel: A\nleeruitkomsten:\n" + Outcome("lu1", 8)),
                ("modules/a/b.yaml", $"id: a/b\ntitel: B\nleeruitkomsten:\n{Outcome(name, 8)}{more}")
            )
        );

    [Theory]
    [InlineData("a/b", "", "modules/a/a.yaml:1:5 CUR0805")]
    [InlineData("a/b", "labels: [oriëntatie]\n", "")]
    [InlineData("a/b", "levert: {bewijs: vca}\n", "modules/a/a.yaml:1:5 CUR0805")]
    [InlineData("a/b en vca", "levert: {bewijs: vca}\n", "")]
    [InlineData("a/b en minstens 8 uur uit label(keuze)", "labels: [keuze]\n", "")]
    [InlineData("a/b en taal(nl) >= A2", "levert: {taal: {nl: B1}}\n", "")]
    [InlineData("a/b en a/a", "", "")]
    public void A_module_leads_somewhere(string rule, string more, string told) =>
        Assert.Equal(
            told,
            string.Join(
                ", ",
                All(
                    ("modules/a/a.yaml", A + more),
                    ("modules/a/b.yaml", B),
                    ("bewijzen/vca.yaml", Vca),
                    ("rollen/r.yaml", Role(rule))
                )
            )
        );

    [Theory]
    [InlineData("a/a of a/b", "rollen/r.yaml:5:5 CUR0806")]
    [InlineData("een van (a/b, a/a)", "rollen/r.yaml:5:19 CUR0806")]
    [InlineData("a/b of (a/a en ervaring(glas) >= 6 maanden)", "")]
    [InlineData("a/b of vca", "")]
    [InlineData("a/b en a/a", "")]
    public void A_choice_is_between_equals(string rule, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", A),
                ("modules/a/b.yaml", B),
                ("bewijzen/vca.yaml", Vca),
                ("ervaring/glas.yaml", "id: glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
                ("rollen/r.yaml", Role(rule))
            )
        );

    [Theory]
    [InlineData("", "", "a/a en a/b", "kwalificaties/k.yaml:4:17 CUR0807")]
    [InlineData("W1", "", "a/a en a/b", "")]
    [InlineData("W1", "W1", "a/a en a/b", "kwalificaties/k.yaml:4:17 CUR0807")]
    [InlineData("W1", "W1", "a/a of a/b", "")]
    [InlineData("W1, deel", "W1, deel", "a/a en a/b", "")]
    [InlineData("W1, deel", "", "a/a en a/b", "kwalificaties/k.yaml:4:17 CUR0807")]
    public void A_work_process_is_covered_once(string a, string b, string rule, string told) =>
        Assert.Equal(
            told,
            Codes(
                ("modules/a/a.yaml", "id: a/a\ntitel: A\nleeruitkomsten:\n" + Aligned("meet", a)),
                ("modules/a/b.yaml", "id: a/b\ntitel: B\nleeruitkomsten:\n" + Aligned("schakelt", b)),
                (
                    "kwalificaties/k.yaml",
                    $"id: k\ntitel: K\ncrebo: \"27007\"\nwerkprocessen: [B1-W1]\nvereist:\n  - {rule}\n"
                )
            )
        );

    [Theory]
    [InlineData("B1", "", "rollen/r.yaml:1:5 CUR0808")]
    [InlineData("B1", "levert: {taal: {nl: B1}}\n", "")]
    [InlineData("B2", "levert: {taal: {nl: B1}}\n", "rollen/r.yaml:1:5 CUR0808")]
    [InlineData("A2", "", "")]
    public void A_newcomer_gets_to_every_role(string level, string awards, string told) =>
        Assert.Equal(told, Codes(("modules/a/a.yaml", A + awards), ("rollen/r.yaml", Role($"taal(nl) >= {level}"))));

    [Theory]
    [InlineData("2026-11-23", "vastgesteld", "gelijkstellingen/a/eq.yaml:5:9 CUR0509")]
    [InlineData("2026-11-24", "vastgesteld", "")]
    [InlineData("2026-11-23", "ingetrokken", "")]
    public void What_has_ended_is_adopted_anew(string until, string status, string told) =>
        Assert.Equal(
            told,
            OnDay(
                ("modules/a/a.yaml", A),
                ("bewijzen/vca.yaml", Vca),
                (
                    "gelijkstellingen/a/eq.yaml",
                    $"id: a/eq\nsoort: dekt\nvan: vca\nnaar: a/a\ngeldig: {{tot: {until}}}\n{Decided}".Replace(
                        "vastgesteld",
                        status,
                        StringComparison.Ordinal
                    )
                )
            )
        );

    [Theory]
    [InlineData("2024-11-23", "regelingen/geld.yaml:4:12 CUR0703")]
    [InlineData("2024-11-24", "")]
    public void A_scheme_is_checked_again(string day, string told) =>
        Assert.Equal(
            told,
            OnDay(
                ("bewijzen/vca.yaml", Vca),
                ("regelingen/geld.yaml", $"id: geld\ntitel: Geld\nals: niet vca\npeildatum: {day}\n")
            )
        );

    private static string OnDay(params (string Path, string Text)[] files) =>
        string.Join(
            ", ",
            CatalogCompiler
                .Compile(
                    [
                        Texts.File("catalogus.yaml", Texts.Manifest),
                        .. files.Select(file => Texts.File(file.Path, file.Text)),
                    ],
                    new ScriptAllowance(new DateOnly(2026, 11, 24), [])
                )
                .Diagnostics.Select(each => $"{each.Span()} {each.Code}")
        );

    /// <summary>In these small catalogs not every module is needed; only one test is about that.</summary>
    private static string Codes(params (string Path, string Text)[] files) =>
        string.Join(", ", All(files).Where(told => !told.EndsWith("CUR0805", StringComparison.Ordinal)));

    private static IEnumerable<string> All(params (string Path, string Text)[] files) =>
        Texts.Compile(files).Diagnostics.Select(each => $"{each.Span()} {each.Code}");

    private static string Equivalence(string from, string to, string name = "eq", string ground = "") =>
        $"id: a/{name}\nsoort: dekt\nvan: {from}\nnaar: {to}\n{ground}{Decided}";

    private static string Role(string rule) => $"id: r\ntitel: R\nsector: x\nvereist:\n  - {rule}\n";

    private static string Outcome(string name, int hours) => $"  - {{id: {name}, tekst: Meet, uren: {hours}}}\n";

    private static string Aligned(string text, string process) =>
        process.Split(", ") is var parts && parts[0].Length == 0
            ? $"  - {{id: lu1, tekst: {text}, uren: 8}}\n"
            : $"  - {{id: lu1, tekst: {text}, uren: 8, sluit-aan: {{crebo: [27007/B1-{parts[0]}]}}{(parts.Length > 1 ? ", deel: ja" : "")}}}\n";
}
