using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scenarios;

public sealed class ScenarioReadingTests
{
    private const string Start = "scenarios:\n  - naam: Proef\n    peildatum: 2026-09-01\n";

    [Theory]
    [InlineData("    doel: a/x\n    regel: vca\n    verwacht: {uren: 1}\n", "s.test.yaml:5:5 CUR0604")]
    [InlineData("    verwacht: {uren: 1}\n", "s.test.yaml:2:11 CUR0604")]
    [InlineData("    regel: vca\n    verwacht: {uren: 1}\n", "s.test.yaml:5:16 CUR0605")]
    [InlineData("    regel: vca\n    verwacht: {uitkomst: waar, haalbaar: ja}\n", "s.test.yaml:5:32 CUR0605")]
    [InlineData("    doel: a/x\n    verwacht: {uitkomst: waar}\n", "s.test.yaml:5:16 CUR0605")]
    [InlineData("    doel: a/x\n    verwacht: {haalbaar: nee, uren: 8}\n", "s.test.yaml:5:31 CUR0605")]
    [InlineData("    doel: a/x\n    verwacht: {haalbaar: ja, in-de-weg: vca}\n", "s.test.yaml:5:30 CUR0605")]
    [InlineData("    doel: a/x\n    verwacht: {uren: 8, in-de-weg: vca}\n", "s.test.yaml:5:25 CUR0605")]
    [InlineData("    doel: a/x\n    verwacht: {}\n", "s.test.yaml:5:15 CUR0606")]
    [InlineData("    doel: a/x\n", "s.test.yaml:2:5 CUR0020")]
    [InlineData("    doel: a/z\n    verwacht: {uren: 8}\n", "s.test.yaml:4:11 CUR0201")]
    [InlineData("    doel: a/glas\n    verwacht: {uren: 8}\n", "s.test.yaml:4:11 CUR0210")]
    [InlineData("    doel: a/x\n    kandidaat: bob\n    verwacht: {uren: 8}\n", "s.test.yaml:5:16 CUR0201")]
    [InlineData("    doel: a/x\n    kandidaat: {id: bob}\n    verwacht: {uren: 8}\n", "s.test.yaml:5:17 CUR0011")]
    [InlineData("    doel: a/x\n    kandidaat: [a]\n    verwacht: {uren: 8}\n", "s.test.yaml:5:16 CUR0014")]
    [InlineData(
        "    doel: a/x\n    verwacht: {bevat: [a/y, a/x.geheel]}\n",
        "s.test.yaml:5:24 CUR0201 s.test.yaml:5:29 CUR0201"
    )]
    [InlineData("    doel: a/x\n    verwacht: {inzetbaar: [a/x]}\n", "s.test.yaml:5:28 CUR0210")]
    [InlineData(
        "    doel: a/x\n    verwacht: {rollen: {a/x: veel}}\n",
        "s.test.yaml:5:25 CUR0210 s.test.yaml:5:30 CUR0019"
    )]
    [InlineData("    doel: a/x\n    verwacht: {haalbaar: misschien}\n", "s.test.yaml:5:26 CUR0019")]
    [InlineData("    doel: a/x\n    verwacht: {haalbaar: yes}\n", "s.test.yaml:5:26 CUR0107")]
    [InlineData("    doel: a/x\n    verwacht: {hours: 8}\n", "s.test.yaml:5:16 CUR0107")]
    [InlineData("    regel: vca en\n    verwacht: {uitkomst: waar}\n", "s.test.yaml:4:18 CUR0102")]
    [InlineData("    doel: a/x\n    verwacht:\n      vraag: [taal(nl) >= B1]\n", "s.test.yaml:6:14 CUR0013")]
    public void What_is_wrong_is_told(string rest, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Compile($"{Start}{rest}").Diagnostics.Select(diagnostic => $"{diagnostic.Span()} {diagnostic.Code}")
            )
        );

    /// <summary>What the language knows and the engine does not answer yet is refused, never passed over.</summary>
    [Theory]
    [InlineData("    doel: a/x\n    verwacht: {wacht: 3}\n", 5, 16)]
    [InlineData("    doel: a/x\n    verwacht: {uren: 8, front: [8]}\n", 5, 25)]
    [InlineData("    doel: a/x\n    doelfunctie: kosten\n    verwacht: {uren: 8}\n", 5, 18)]
    public void What_is_not_answered_yet_is_told_by_name(string rest, int line, int column)
    {
        var compilation = Compile($"{Start}{rest}");
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("CUR0608", line, column), (diagnostic.Code, diagnostic.Span().Line, diagnostic.Span().Column));
        Assert.Empty(compilation.Scenarios);
    }

    [Fact]
    public void Two_scenarios_of_one_name_are_told()
    {
        var one = $"{Start}    doel: a/x\n    verwacht: {{uren: 8}}\n";
        var compilation = Compile(one, one);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal("CUR0607", diagnostic.Code);
        Assert.Equal("t.test.yaml", diagnostic.Span().File);
        Assert.Equal(2, compilation.Scenarios.Length);
    }

    /// <summary>A file with an error contributes nothing, and neither does a file that names what is left out.</summary>
    [Fact]
    public void Nothing_is_kept_of_a_file_with_an_error()
    {
        var right = $"{Start}    doel: a/x\n    verwacht: {{uren: 8}}\n";
        Assert.Single(Compile(right).Scenarios);
        Assert.Empty(Compile($"{right}  - naam: Tweede\n").Scenarios);
        var broken = CatalogCompiler.Compile([
            Texts.File("catalogus.yaml", Texts.Manifest),
            Texts.File("modules/a/x.yaml", "id: a/x\n"),
            Texts.File("s.test.yaml", right),
        ]);
        Assert.All(broken.Diagnostics, diagnostic => Assert.Equal("modules/a/x.yaml", diagnostic.Span().File));
        Assert.Empty(broken.Scenarios);
    }

    [Fact]
    public void A_scenario_leaves_the_digest_alone()
    {
        var files = CatalogFolder.Read(Golden.Sample("small-nl"));
        var bare = files.Where(file => !file.Path.EndsWith(".test.yaml", StringComparison.Ordinal)).ToList();
        Assert.NotEqual(files.Count, bare.Count);
        Assert.Equal(CatalogCompiler.Compile(bare).Catalog!.Digest, CatalogCompiler.Compile(files).Catalog!.Digest);
    }

    [Theory]
    [InlineData("small-nl")]
    [InlineData("small-en")]
    public void Every_key_is_read(string sample)
    {
        var scenarios = CatalogCompiler.CompileFolder(Golden.Sample(sample)).Scenarios;
        Assert.Equal(
            ["Anna lacks the sequel", "Wie niets heeft is te jong", "Van wie niets bekend is wordt iets gevraagd"],
            [scenarios[0].Name.English, scenarios[1].Name.Dutch, scenarios[2].Name.Dutch]
        );
        Assert.All(scenarios, scenario => Assert.Equal(new DateOnly(2026, 9, 1), scenario.On));
        Assert.Equal("anna", scenarios[0].Candidate.Id?.Value);
        Assert.Equal(new DateOnly(2015, 2, 28), scenarios[1].Candidate.Born);
        Assert.Equal(CandidateProfile.Empty, scenarios[2].Candidate);
        Assert.Equal(
            "yes||0|0|0||a/vervolg, a/glas, vca||a/monteur: 0||",
            string.Join('|', Said(scenarios[0].Expects))
        );
        Assert.Equal("no|||||||||age >= 16|", string.Join('|', Said(scenarios[1].Expects)));
        Assert.Equal("|unknown|||||||||age >= 16, heeft-leerbedrijf", string.Join('|', Said(scenarios[2].Expects)));
        Assert.Equal(
            "age >= 16 and not heeft-leerbedrijf",
            RequirementPrinter.Print(
                Assert.IsType<ScenarioQuestion.OfRule>(scenarios[2].Asks).Rule,
                TextLanguage.English
            )
        );
    }

    /// <summary>Who says nothing of a path but its hours expects that there is one.</summary>
    [Theory]
    [InlineData("{uren: 8}", Truth.True)]
    [InlineData("{in-de-weg: vca}", Truth.False)]
    [InlineData("{haalbaar: onbekend, uren: 8}", Truth.Unknown)]
    [InlineData("{vraag: vca}", null)]
    public void What_is_not_said_follows_from_what_is(string expect, Truth? feasible) =>
        Assert.Equal(
            feasible,
            Assert.Single(Compile($"{Start}    doel: a/x\n    verwacht: {expect}\n").Scenarios).Expects.Feasible
        );

    private static IEnumerable<string> Said(Expectation expectation) =>
        ExpectationText.All(expectation, TextLanguage.English).SkipLast(2);

    private static CatalogCompilation Compile(string scenarios, string more = "scenarios: []\n") =>
        Texts.Compile(
            ("modules/a/x.yaml", "id: a/x\ntitel: X\nuren: {contact: 8}\n"),
            ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
            ("ervaring/a/glas.yaml", "id: a/glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
            ("s.test.yaml", scenarios),
            ("t.test.yaml", more)
        );
}
