using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>A path asks an expression once, of what the candidate brings, on the day of asking.</summary>
public sealed class ScriptPlanningTests
{
    private const string Script = "candidate.Age * 2 >= 36";
    private static readonly DateOnly Today = new(2026, 9, 1);
    private static readonly Catalog Catalog = Compiled();

    [Fact]
    public void Who_meets_it_has_a_path() =>
        Assert.Equal(8, Assert.IsType<PlanResult.Found>(Asked(Born(2008))).Plan.Load.Hours);

    [Fact]
    public void Who_does_not_is_told_which_expression_stands_in_the_way()
    {
        var blocked = Assert.Single(Assert.IsType<PlanResult.Impossible>(Asked(Born(2009))).Blocked);
        Assert.Equal("(candidate.Age * 2) >= 36", Printed(blocked.Requirement));
        Assert.Equal("a/x", blocked.Place?.Entity);
    }

    [Fact]
    public void Where_it_is_unknown_the_path_assumes_it_and_says_so()
    {
        var result = Assert.IsType<PlanResult.Undetermined>(Asked(CandidateProfile.Empty));
        Assert.Equal("(candidate.Age * 2) >= 36", Printed(Assert.Single(result.Assumes)));
        Assert.True(Assert.Single(result.Ask).Decides);
    }

    private static string Printed(Requirement requirement) => RequirementPrinter.Print(requirement, TextLanguage.Dutch);

    private static CandidateProfile Born(int year) => CandidateProfile.Empty with { Born = new DateOnly(year, 9, 1) };

    private static PlanResult Asked(CandidateProfile profile) =>
        Planner.Plan(
            Catalog,
            new PathQuestion(new Reference.ToModule(new ModuleId("a/x")), profile, Today, Objective.Hours),
            TestContext.Current.CancellationToken
        );

    private static Catalog Compiled()
    {
        var compilation = CatalogCompiler.Compile(
            [
                Texts.File("catalogus.yaml", Texts.Manifest + "scripts: ja\n"),
                Texts.File(
                    "modules/a/x.yaml",
                    $"id: a/x\ntitel: X\nuren: {{contact: 8}}\nvereist:\n  - {{script: '{Script}', verloopt: 2027-06-01}}\n"
                ),
            ],
            new ScriptAllowance(Today, [ScriptAllowance.HashOf(Script)])
        );
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        return compilation.Catalog!;
    }
}
