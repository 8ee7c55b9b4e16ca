using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What rules of the whole language do to a path: what steps change is planned, the rest is asked once.</summary>
public sealed class LanguagePlanningTests
{
    private static readonly CredentialId Vop = new("vop");

    [Fact]
    public void A_paper_that_includes_another_gives_it_while_it_is_valid()
    {
        var catalog = Papers(Ask.Paper("vop"));
        var vp = new Evidence { What = Refer.Paper("vp"), Earned = new DateOnly(2025, 1, 1) };
        Assert.Equal(0, catalog.Hours(Questions.Adult with { Holds = [vp] }, Refer.Role("r")));
        Assert.Equal(
            8,
            catalog.Hours(
                Questions.Adult with
                {
                    Holds = [vp with { Earned = new DateOnly(2020, 1, 1) }],
                },
                Refer.Role("r")
            )
        );
    }

    /// <summary>What is delivered by including counts for rules, and never for a one-step equivalence.</summary>
    [Fact]
    public void An_included_paper_is_not_earned()
    {
        var catalog = Papers(Ask.Module("x"));
        Assert.Equal(8, catalog.Hours(Questions.Adult.Holding(Refer.Paper("vp")), Refer.Role("r")));
        Assert.Equal(0, catalog.Hours(Questions.Adult.Holding(Refer.Paper("vop")), Refer.Role("r")));
    }

    [Fact]
    public void A_level_is_reached_by_the_cheapest_paper_of_that_level() =>
        Assert.Equal(
            8,
            Papers(new Requirement.LearningLevel(Comparison.AtLeast, new Level(LevelFramework.Eqf, 2)))
                .Hours(Questions.Adult, Refer.Role("r"))
        );

    /// <summary>Hours add up over modules, each as heavy as it is; a credited one counts and costs nothing.</summary>
    [Theory]
    [InlineData(30, SumUnit.Hours, 30)]
    [InlineData(41, SumUnit.Hours, 50)]
    [InlineData(1, SumUnit.Points, 30)]
    [InlineData(2, SumUnit.Points, 60)]
    [InlineData(2, SumUnit.Modules, 30)]
    public void A_sum_is_reached_with_the_fewest_hours(int minimum, SumUnit unit, int hours)
    {
        var catalog = new CatalogBuilder()
            .Module("a", "40")
            .Module("b", "20")
            .Module("c", "10")
            .Role("r", new Requirement.Sum(minimum, unit, Set("a", "b", "c")))
            .Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("r")));
        Assert.Equal(hours, plan.Load.Hours);
        Assert.All(plan.Steps, step => Assert.Single(Assert.IsType<PlanStep.Study>(step).Because));
    }

    [Fact]
    public void What_no_step_changes_is_asked_of_the_dossier_once()
    {
        var later = new Requirement.OnDate(Comparison.AtLeast, Questions.Day.AddDays(1));
        Assert.IsType<PlanResult.Impossible>(Papers(later).Ask(Questions.Adult.To(Refer.Role("r"))));
        Assert.Equal(0, Papers(new Requirement.Not(later)).Hours(Questions.Adult, Refer.Role("r")));
    }

    [Fact]
    public void An_equivalence_counts_on_the_days_for_which_it_holds()
    {
        Assert.Equal(0, Dated(Questions.Day).Hours(Questions.Adult.Holding(Refer.Module("a")), Refer.Module("b")));
        Assert.Equal(
            10,
            Dated(Questions.Day.AddDays(-1)).Hours(Questions.Adult.Holding(Refer.Module("a")), Refer.Module("b"))
        );

        static Catalog Dated(DateOnly until)
        {
            var catalog = new CatalogBuilder()
                .Module("a", "10")
                .Module("b", "10")
                .Covers("ab", Ask.Module("a"), "b")
                .Build();
            return new Catalog(
                new CatalogParts
                {
                    Manifest = catalog.Manifest,
                    Modules = catalog.Modules,
                    Equivalences = [catalog.Equivalences[0] with { Valid = new DateRange(null, until) }],
                }
            );
        }
    }

    private static SumSet.Listed Set(params string[] modules) => new([.. modules.Select(Refer.Module)]);

    /// <summary>VOP of 8 hours, VP of 40 hours that includes it, and X of 100 hours that VOP covers in one step.</summary>
    private static Catalog Papers(Requirement rule)
    {
        var catalog = new CatalogBuilder()
            .Module("vop-cursus", "8")
            .Awarding("vop")
            .Module("vp-cursus", "40")
            .Awarding("vp")
            .Module("x", "100")
            .Covers("vop-x", Ask.Paper("vop"), "x")
            .Role("r", rule)
            .Build();
        ImmutableArray<CredentialType> papers =
        [
            .. catalog.Credentials.Select(paper =>
                paper.Id == Vop
                    ? paper with
                    {
                        Level = new Level(LevelFramework.Nlqf, 2),
                    }
                    : paper with
                    {
                        Includes = [Vop],
                        ValidFor = Period.Of(3, PeriodUnit.Year),
                        Level = new Level(LevelFramework.Nlqf, 3),
                    }
            ),
        ];
        return new Catalog(
            new CatalogParts
            {
                Manifest = catalog.Manifest,
                Modules = catalog.Modules,
                Credentials = papers,
                Equivalences = catalog.Equivalences,
                Roles = catalog.Roles,
            }
        );
    }
}
