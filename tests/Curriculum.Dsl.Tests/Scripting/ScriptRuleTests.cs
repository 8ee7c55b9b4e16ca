using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Where an expression stands in a catalog, who allows it, and for how long.</summary>
public sealed class ScriptRuleTests
{
    private const string Good = "candidate.Age + 1 >= 18";
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Fact]
    public void An_expression_that_the_host_allows_is_a_rule()
    {
        var compilation = Compile(Item(Good));
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        var rule = compilation.Catalog!.Find(new ModuleId("a/x"))!.Requires[0];
        Assert.Equal(
            "(candidate.Age + 1) >= 18",
            ScriptText.Of(Assert.IsType<Requirement.Script>(rule.Requirement).Expression)
        );
        Assert.Equal("want", rule.Because.Dutch);
        Assert.Equal("modules/a/x.yaml:5:13", compilation.Places.Find(rule.Place).ToString());
    }

    [Fact]
    public void Spaces_and_brackets_mean_nothing_to_the_digest() =>
        Assert.Equal(
            Compile(Item("candidate.Age + 1 >= 18")).Catalog!.Digest,
            Compile(Item("( candidate.Age  +1) >= (18)")).Catalog!.Digest
        );

    [Fact]
    public void Another_meaning_is_another_digest() =>
        Assert.NotEqual(
            Compile(Item("candidate.Age + 1 >= 18")).Catalog!.Digest,
            Compile(Item("candidate.Age + 1 >= 19")).Catalog!.Digest,
            StringComparer.Ordinal
        );

    [Theory]
    [InlineData("'candidate.Age + 1 >= x'", "5:35 CUR0914")]
    [InlineData("\"candidate.Age + 1 >= \\u0078\"", "5:35 CUR0914")]
    [InlineData(">-\n      candidate.Age\n      + 1 >= x\n", "7:14 CUR0914")]
    [InlineData("|-\n      candidate.Age\n        + 1 >=\n      typeof(x)\n", "8:7 CUR0912")]
    [InlineData("'holds.Any(h => h.Id == \"vcs\")'", "5:38 CUR0201")]
    [InlineData("'candidate.Holds(\"a/basis.lu9\")'", "5:31 CUR0201")]
    [InlineData("'candidate.Language(\"nederlands\") >= CefrLevel.B1'", "5:34 CUR0305")]
    [InlineData("'candidate.Scale(\"niets\") > 1'", "5:31 CUR0201")]
    [InlineData("'candidate.MonthsIn(\"glaz\") > 1'", "5:34 CUR0201")]
    [InlineData("'candidate.Fact(\"vca\")'", "5:30 CUR0210")]
    [InlineData("'candidate.Age +\n    /* x */ 1 > 2'", "6:5 CUR0911")]
    [InlineData("'candidate.Ages > 18'", "5:24 CUR0914")]
    public void A_fault_is_told_at_its_character(string scalar, string expected) =>
        Assert.Equal(expected, Listed(Compile(Plain(scalar)).Diagnostics));

    [Fact]
    public void What_was_probably_meant_is_said() =>
        Assert.Equal("Age", Assert.Single(Compile(Plain("candidate.Ages > 18")).Diagnostics).Suggestion);

    [Fact]
    public void An_expression_is_off_unless_the_manifest_says_otherwise()
    {
        var diagnostic = Assert.Single(Compile(Item(Good), manifest: Texts.Manifest).Diagnostics);
        Assert.Equal("CUR0923", diagnostic.Code);
        Assert.Equal(
            "CUR0923",
            Assert.Single(Compile(Item(Good), manifest: Texts.Manifest + "scripts: nee\n").Diagnostics).Code
        );
    }

    [Fact]
    public void An_expression_that_is_not_on_the_list_is_refused_with_the_line_to_add()
    {
        var compilation = Compile(Item(Good), allowed: []);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal("CUR0921", diagnostic.Code);
        Assert.Null(compilation.Catalog!.Find(new ModuleId("a/x")));
        var line = diagnostic.Arguments[1];
        Assert.Contains(line, diagnostic.Help(TextLanguage.Dutch)!, StringComparison.Ordinal);
        Assert.True(CompileWith(Item(Good), ScriptAllowList.Read($"{line} # leeftijd\n", Today)).Ok);
    }

    [Fact]
    public void Without_an_allowance_nothing_is_allowed() =>
        Assert.Equal("CUR0921", Assert.Single(CompileWith(Item(Good), null).Diagnostics).Code);

    /// <summary>The hash is that of any tool that hashes the text.</summary>
    [Fact]
    public void A_hash_is_over_the_text_as_it_stands() =>
        Assert.Equal(
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ScriptAllowance.HashOf("abc")
        );

    [Theory]
    [InlineData("2026-08-31", "6:15 CUR0920")]
    [InlineData("2026-09-01", "")]
    [InlineData("2027-09-01", "")]
    [InlineData("2027-09-02", "6:15 CUR0920")]
    [InlineData("morgen", "6:15 CUR0019")]
    public void An_expression_expires_within_twelve_months(string day, string expected) =>
        Assert.Equal(expected, Listed(Compile($"  - script: {Good}\n    verloopt: {day}\n").Diagnostics));

    [Theory]
    [InlineData("  - script: candidate.Age + 1 >= 18\n", "5:5 CUR0020")]
    [InlineData("  - regel: vca\n    verloopt: 2027-01-01\n", "6:5 CUR0928")]
    [InlineData("  - regel: vca\n    script: candidate.Age + 1 >= 18\n    verloopt: 2027-01-01\n", "5:5 CUR0928")]
    [InlineData("  - omdat: want\n    verloopt: 2027-01-01\n", "5:5 CUR0020, 6:5 CUR0928")]
    [InlineData("  - script: [x]\n    verloopt: 2027-01-01\n", "5:13 CUR0014")]
    [InlineData("  - script:\n    verloopt: 2027-01-01\n", "5:12 CUR0912")]
    public void The_keys_of_a_rule_are_those_of_one_way_to_say_it(string items, string expected) =>
        Assert.Equal(expected, Listed(Compile(items).Diagnostics));

    [Theory]
    [InlineData("candidate.Age >= 18", "leeftijd >= 18")]
    [InlineData("!(18 > candidate.Age)", "leeftijd >= 18")]
    [InlineData(
        "candidate.Age >= 18 && candidate.Holds(\"vca\") && candidate.Age < 30",
        "leeftijd >= 18 en vca en leeftijd < 30"
    )]
    [InlineData(
        "candidate.Holds(\"vca\") || (candidate.Holds(\"mbo\") && candidate.Age > 20)",
        "vca of (mbo en leeftijd > 20)"
    )]
    [InlineData("candidate.Language(\"en\") >= CefrLevel.B1", "taal(en) >= B1")]
    [InlineData("!candidate.Fact(\"thuis\")", "niet thuis")]
    [InlineData("asOf >= Date(2026, 9, 1)", "datum >= 2026-09-01")]
    [InlineData("holds.Any(h => h.Id == \"vca\")", "vca ooit")]
    [InlineData("holds.Any(h => h.IsValid && h.Id == \"vca\" && h.Result >= 6)", "vca resultaat >= 6")]
    public void What_a_rule_says_as_well_is_told_with_that_rule(string script, string rule)
    {
        var diagnostic = Assert.Single(Compile(Item(script)).Diagnostics);
        Assert.Equal("CUR0901", diagnostic.Code);
        Assert.Equal(rule, diagnostic.Arguments[0]);
        var again = Compile($"  - {rule}\n");
        Assert.Equal("", Texts.Listed(again.Diagnostics));
    }

    [Theory]
    [InlineData("!candidate.Holds(\"vca\")")]
    [InlineData("candidate.Language(\"en\") < CefrLevel.B1")]
    [InlineData("candidate.Age == 17 || candidate.Age != 18")]
    [InlineData("holds.Any(h => h.Id == \"vca\" && h.Earned > asOf.AddDays(-100))")]
    [InlineData("holds.Any(h => h.Id == \"vca\" && h.Id == \"mbo\")")]
    public void What_no_rule_may_say_there_is_no_rule(string script) =>
        Assert.Equal("", Texts.Listed(Compile(Item(script)).Diagnostics));

    [Theory]
    [InlineData("candidate.Language(\"nl\") < CefrLevel.B1", "candidate.Language(\"nl\")")]
    [InlineData("candidate.Scale(\"toets\") < 5", "candidate.Scale(\"toets\")")]
    [InlineData("candidate.MonthsIn(\"glas\") < 5", "candidate.MonthsIn(\"glas\")")]
    [InlineData("candidate.Fact(\"geslaagd\") == (asOf.Year > 1)", "candidate.Fact(\"geslaagd\")")]
    [InlineData("!candidate.Holds(\"a/basis\")", "candidate.Holds(\"a/basis\")")]
    [InlineData("!candidate.Holds(\"vop\")", "candidate.Holds(\"vop\")")]
    [InlineData("!candidate.Holds(\"lager\")", "candidate.Holds(\"lager\")")]
    [InlineData("!candidate.Holds(\"vernieuwd\")", "candidate.Holds(\"vernieuwd\")")]
    [InlineData("holds.Count(h => h.Result > 6) > 2", "holds.Count(h => h.Result > 6)")]
    [InlineData(
        "holds.Count(h => h.Id == \"vca\" || h.IsValid) > 2",
        "holds.Count(h => (h.Id == \"vca\") || h.IsValid)"
    )]
    [InlineData(
        "holds.Count(h => h.Id == \"vca\" || h.Id == \"vop\") > 1",
        "holds.Count(h => (h.Id == \"vca\") || (h.Id == \"vop\"))"
    )]
    public void Where_someone_is_let_in_an_expression_reads_nothing_that_a_step_changes(string script, string read)
    {
        var diagnostic = Assert.Single(Compile(Item(script)).Diagnostics);
        Assert.Equal("CUR0922", diagnostic.Code);
        Assert.Equal(read, diagnostic.Arguments[0]);
        Assert.Equal("5:13", Where(diagnostic));
    }

    [Fact]
    public void Money_may_depend_on_anything()
    {
        var funding = (
            "regelingen/r.yaml",
            $"id: r\ntitel: R\nbron: illustratief\nals: {{script: 'holds.Count(h => h.Result > 6) > 2', verloopt: 2027-01-01}}\n"
        );
        Assert.Equal("", Texts.Listed(Compile("  - vca\n", [funding]).Diagnostics));
    }

    /// <summary>A small catalog may have one; more is a sign that the language lacks something.</summary>
    [Fact]
    public void The_second_expression_of_a_small_catalog_is_one_too_many()
    {
        var diagnostics = Compile(Item(Good) + Item("candidate.Age + 2 >= 18")).Diagnostics;
        Assert.Equal("8:13 CUR0925", Listed(diagnostics));
        Assert.Equal(Severity.Warning, diagnostics[0].Severity);
        Assert.Equal(["2", "2"], diagnostics[0].Arguments);
    }

    [Fact]
    public void Every_expression_of_a_catalog_is_known()
    {
        var catalog = Compile(Item(Good) + "  - vca\n").Catalog!;
        Assert.Equal("a/x", Assert.Single(Checks.CatalogScripts.Of(catalog)).Place.Entity);
    }

    [Fact]
    public void The_compiler_is_asked_when_the_host_wants_it()
    {
        var allowance = Allowance([Good]) with { AsksCompiler = true };
        Assert.Equal("", Texts.Listed(CompileWith(Item(Good), allowance).Diagnostics));
    }

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("# niets\n\n", 0, "")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad # abc\r\n", 1, "")]
    [InlineData("sha256:BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 0, "1:1 CUR0924")]
    [InlineData(
        "\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n*\n",
        0,
        "2:1 CUR0924, 3:1 CUR0924"
    )]
    public void A_list_holds_one_hash_a_line(string text, int count, string expected)
    {
        var allowance = ScriptAllowList.Read(text, Today);
        Assert.Equal(count, allowance.Hashes.Count);
        Assert.Equal(expected, Listed(allowance.Diagnostics));
        Assert.Equal(expected, Listed(CompileWith("  - vca\n", allowance).Diagnostics));
    }

    [Fact]
    public void The_list_lies_beside_the_manifest()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Empty(ScriptAllowList.InFolder(folder.FullName, Today).Hashes);
            var file = Path.Combine(folder.FullName, "scripts.allow");
            File.WriteAllText(file, ScriptAllowance.HashOf(Good));
            Assert.Single(ScriptAllowList.InFolder(folder.FullName, Today).Hashes);
            File.WriteAllText(file, new string('#', 70_000));
            Assert.Equal("1:1 CUR0001", Listed(ScriptAllowList.InFolder(folder.FullName, Today).Diagnostics));
            File.Move(file, file + "2");
            File.CreateSymbolicLink(file, file + "2");
            Assert.Equal("1:1 CUR0005", Listed(ScriptAllowList.InFolder(folder.FullName, Today).Diagnostics));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Item(string script) => $"  - script: '{script}'\n    omdat: want\n    verloopt: 2027-06-01\n";

    private static string Plain(string scalar) => $"  - script: {scalar}\n    verloopt: 2027-06-01\n";

    private static ScriptAllowance Allowance(IEnumerable<string> scripts) =>
        new(Today, [.. scripts.Select(ScriptAllowance.HashOf)]);

    /// <summary>Compiles a module with rules; the host allows whatever it would have to be asked for, unless told otherwise.</summary>
    private static CatalogCompilation Compile(
        string items,
        IEnumerable<(string Path, string Text)>? more = null,
        IEnumerable<string>? allowed = null,
        string manifest = Texts.Manifest + "scripts: ja\n"
    )
    {
        if (allowed is not null)
        {
            return CompileWith(items, Allowance(allowed), more, manifest);
        }

        var hashes = CompileWith(items, Allowance([]), more, manifest)
            .Diagnostics.Where(each => each.Code is "CUR0921")
            .Select(each => each.Arguments[1]);
        return CompileWith(items, new ScriptAllowance(Today, [.. hashes]), more, manifest);
    }

    private static CatalogCompilation CompileWith(
        string items,
        ScriptAllowance? allowance,
        IEnumerable<(string Path, string Text)>? more = null,
        string manifest = Texts.Manifest + "scripts: ja\n"
    ) =>
        CatalogCompiler.Compile(
            [
                Texts.File(
                    "catalogus.yaml",
                    manifest
                        + "feiten:\n  - {id: thuis, soort: ja-nee, vraag: Thuis?}\n"
                        + "  - {id: geslaagd, soort: ja-nee, vraag: Geslaagd?}\n"
                        + "  - {id: toets, soort: schaal, vraag: Toets?}\n"
                        + "schalen:\n  - {id: toets, van: 0, tot: 10}\n"
                ),
                Texts.File("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
                Texts.File("bewijzen/vop.yaml", "id: vop\ntitel: VOP\nomvat: [lager]\n"),
                Texts.File("bewijzen/lager.yaml", "id: lager\ntitel: Lager\n"),
                Texts.File(
                    "bewijzen/vernieuwd.yaml",
                    "id: vernieuwd\ntitel: V\ngeldig: 1 jaar\nverlenging: {uren: 2}\n"
                ),
                Texts.File("bewijzen/mbo.yaml", "id: mbo\ntitel: MBO\n"),
                Texts.File("ervaring/a/glas.yaml", "id: a/glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
                Texts.File(
                    "modules/a/basis.yaml",
                    "id: a/basis\ntitel: Basis\nuren: {contact: 8}\n"
                        + "levert: {bewijs: vop, taal: {nl: B1}, feit: geslaagd, schaal: {toets: 5}}\n"
                ),
                Texts.File("modules/a/x.yaml", $"id: a/x\ntitel: X\nuren: {{contact: 8}}\nvereist:\n{items}"),
                .. (more ?? []).Select(each => Texts.File(each.Path, each.Text)),
            ],
            allowance
        );

    private static string Listed(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.Select(each => $"{Where(each)} {each.Code}"));

    private static string Where(Diagnostic diagnostic) => $"{diagnostic.Span().Line}:{diagnostic.Span().Column}";
}
