using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>The worked examples of the language that need a path, from the text of a catalog to the hours.</summary>
public sealed class WorkedExamplePathTests
{
    private const string Builder = """
        geboren: 1990-05-02
        taal: {nl: B2}
        bewijs:
          - {id: vca-basis, behaald: 2020-03-01, tot: 2030-03-01}
          - {id: nen3140-vop, behaald: 2024-01-15, tot: 2027-01-15}
          - {id: bouw/veilig-hoogte, behaald: 2025-02-01}
          - {id: evc/elektro-basis, behaald: 2025-06-01}

        """;

    private const string Decision = """
        besluiten:
          - {over: energie/elektro-basis, leeruitkomsten: [geheel], door: examencommissie, datum: 2025-07-01}

        """;

    private const string Lapsing = """
        geboren: 1990-05-02
        taal: {nl: B1}
        bewijs:
          - {id: vca-basis, behaald: 2016-09-20, tot: 2026-09-20}
          - {id: nen3140-vop, behaald: 2025-01-15, tot: 2028-01-15}
          - {id: energie/elektro-basis, behaald: 2024-01-01}
          - {id: energie/meten-1, behaald: 2024-01-01}

        """;

    [Theory]
    [InlineData(
        "monteur-allround",
        "2026-09-01",
        Builder,
        84,
        "veilig-hoogte:4 meten-1:16 laadpaal-basis:40 laadpaal-storing:24"
    )]
    [InlineData(
        "monteur-allround",
        "2027-02-01",
        Builder,
        92,
        "veilig-hoogte:4 meten-1:16 nen3140:8 laadpaal-basis:40 laadpaal-storing:24"
    )]
    [InlineData("energie/laadpaal-basis", "2026-09-01", Lapsing, 52, "vca-opleiding:12 laadpaal-basis:40")]
    [InlineData(
        "monteur-allround",
        "2026-09-01",
        "geboren: 2000-01-01\ntaal: {nl: A2}\n",
        252,
        "vca-opleiding:12 veilig-hoogte:16 meten-1:16 nen3140:8 schakelen-1:16 nt2-b1:120 laadpaal-basis:40 laadpaal-storing:24"
    )]
    [InlineData(
        "energie/nen3140",
        "2026-09-01",
        "geboren: 1980-01-01\nbewijs:\n  - {id: mvk, behaald: 2019-01-01}\n",
        8,
        "nen3140:8"
    )]
    public void The_shortest_path_takes_the_hours_that_the_language_says(
        string goal,
        string asOf,
        string profile,
        int hours,
        string steps
    )
    {
        var (catalog, question) = Ask(goal, asOf, profile);
        var result = Assert.IsType<PlanResult.Found>(
            Planner.Plan(catalog, question, TestContext.Current.CancellationToken)
        );
        var studied = result.Plan.Steps.Cast<PlanStep.Study>();
        Assert.Equal(hours, result.Plan.Load.Hours);
        Assert.Equal(
            Sorted(steps),
            Sorted(string.Join(' ', studied.Select(step => $"{Short(step.Module)}:{step.Load.Hours}")))
        );
        Assert.Empty(PathChecker.Check(catalog, question, result.Plan));
    }

    /// <summary>An exemption that is only claimed is granted in the plan, and the hours if it is refused are known.</summary>
    [Theory]
    [InlineData("", "energie/elektro-basis.geheel", 100)]
    [InlineData(Decision, "", 84)]
    public void An_exemption_is_certain_only_by_decision(string decision, string claims, int refused)
    {
        var (catalog, question) = Ask("monteur-allround", "2026-09-01", Builder + decision);
        var plan = Assert
            .IsType<PlanResult.Found>(Planner.Plan(catalog, question, TestContext.Current.CancellationToken))
            .Plan;
        Assert.Equal(84, plan.Load.Hours);
        Assert.Equal(claims, string.Join(' ', plan.Claims));
        Assert.Equal(refused, plan.LoadIfRefused?.Hours);
    }

    [Fact]
    public void Who_is_sixteen_is_told_the_rule_and_the_date()
    {
        var (catalog, question) = Ask("energie/laadpaal-basis", "2026-09-01", "geboren: 2009-10-01\ntaal: {nl: C1}\n");
        var blocked = Assert
            .IsType<PlanResult.Impossible>(Planner.Plan(catalog, question, TestContext.Current.CancellationToken))
            .Blocked;
        var rule = Assert.Single(blocked);
        Assert.Equal("energie/laadpaal-basis#requires/3", rule.Place?.ToString());
        Assert.Equal("leeftijd >= 18", RequirementPrinter.Print(rule.Requirement, TextLanguage.Dutch));
        Assert.Equal(new DateOnly(2027, 10, 1), rule.PossibleFrom);
        Assert.False(PathChecker.IsReachable(catalog, question, []));
    }

    private static (Catalog Catalog, PathQuestion Question) Ask(string goal, string asOf, string profile)
    {
        var compilation = CatalogCompiler.Compile([
            .. CatalogFolder.Read(Golden.Sample("worked-examples")),
            Texts.File("kandidaten/k.yaml", $"id: k\n{profile}"),
        ]);
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        var catalog = compilation.Catalog!;
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (
            catalog,
            new PathQuestion(catalog.Resolve(goal)!, Assert.Single(catalog.Candidates), day, Objective.Hours)
        );
    }

    private static string Sorted(string words) => string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));

    private static string Short(ModuleId module) =>
        module.Value[(module.Value.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
