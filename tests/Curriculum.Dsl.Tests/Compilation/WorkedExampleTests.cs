using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>The worked examples of the language that evaluation alone decides, from the text of the rule to the answer.</summary>
public sealed class WorkedExampleTests
{
    private const string Nen = "bewijs:\n  - {id: nen3140, behaald: 2023-08-31}\n";

    [Theory]
    [InlineData("nen3140 max 3 jaar oud", Nen, "2026-08-31", Truth.True)]
    [InlineData("nen3140 max 3 jaar oud", Nen, "2026-09-01", Truth.False)]
    [InlineData("vca geldig op eind", "bewijs:\n  - {id: vca, tot: 2026-09-20}\n", "2026-09-01", Truth.False)]
    [InlineData("vca", "bewijs:\n  - {id: vca, tot: 2026-09-20}\n", "2026-09-01", Truth.True)]
    [InlineData("taal(nl) >= B1", "taal: {nl: A2}\n", "2026-09-01", Truth.False)]
    [InlineData("taal(nl) >= B1", "", "2026-09-01", Truth.Unknown)]
    [InlineData("leeftijd >= 18", "geboren: 2010-09-01\n", "2026-09-01", Truth.False)]
    [InlineData("leeftijd >= 18", "geboren: 2008-09-01\n", "2026-09-01", Truth.True)]
    [InlineData(
        "minstens 1 van (vca, taal(nl) >= B1)",
        "bewijs:\n  - {id: vca, tot: 2026-09-20}\n",
        "2026-09-01",
        Truth.True
    )]
    [InlineData("minstens 1 van (vca, taal(nl) >= B1)", "", "2026-09-01", Truth.Unknown)]
    [InlineData(
        "nen3140 max 1 jaar oud",
        "bewijs:\n  - {id: nen3140, behaald: 2024-02-29}\n",
        "2025-02-28",
        Truth.True
    )]
    public void A_rule_is_answered(string rule, string profile, string asOf, Truth answer)
    {
        var compilation = Texts.Compile(
            ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
            ("bewijzen/nen3140.yaml", "id: nen3140\ntitel: NEN 3140\n"),
            (
                "modules/a/laden.yaml",
                $"id: a/laden\ntitel: Laden\nuren: {{contact: 8}}\ndoorlooptijd: 6 weken\nvereist:\n  - {rule}\n"
            ),
            ("kandidaten/k.yaml", $"id: k\n{profile}")
        );
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        var catalog = compilation.Catalog!;
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var dossier = new Dossier(catalog, Assert.Single(catalog.Candidates), day);
        Assert.Equal(answer, RequirementEvaluator.Evaluate(catalog.Modules[0].Requires[0].Requirement, dossier));
    }

    /// <summary>Sixteen years old is no for ever to nobody: the day from which time alone makes it a yes is known.</summary>
    [Fact]
    public void Who_is_too_young_is_told_from_when()
    {
        var rule = new Requirement.Age(Comparison.AtLeast, 18);
        Assert.Equal(new DateOnly(2028, 9, 1), Birthday.FirstDay(new DateOnly(2010, 9, 1), rule));
    }
}
