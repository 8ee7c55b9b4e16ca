using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What holds for a candidate agrees with what the search for paths says.</summary>
public sealed class CandidateStandingTests
{
    /// <summary>A plan is shortest, so its goal does not hold before its last step, and holds after it.</summary>
    [Fact]
    public void Whoever_does_the_steps_of_a_plan_holds_its_goal_only_then()
    {
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            if (result is PlanResult.Found { Plan: var plan })
            {
                var standing = new CandidateStanding(
                    new Dossier(catalog, question.Profile, question.AsOf),
                    claims: plan.Claims
                );
                var goal = new Requirement.Held(question.Goal);
                foreach (var step in plan.Steps)
                {
                    Assert.False(standing.Holds(goal), $"{seed}");
                    standing.Do(step);
                }

                Assert.True(standing.Holds(goal), $"{seed}");
            }
        }
    }

    /// <summary>Who needs no step holds the goal for certain, and who holds it for certain needs none.</summary>
    [Fact]
    public void A_goal_that_holds_is_a_goal_that_needs_no_step()
    {
        var seen = new HashSet<Truth>();
        foreach (var (seed, catalog, question, result) in Answered.All.Where(each => !HasClaims(each.Catalog)))
        {
            var asked = CandidateStanding.Ask(
                new Dossier(catalog, question.Profile, question.AsOf),
                new Requirement.Held(question.Goal),
                []
            );
            seen.Add(asked);
            Assert.True((result is PlanResult.Found { Plan.Steps: [] }) == (asked == Truth.True), $"{seed}");
        }

        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public void What_is_unknown_may_give_a_credit()
    {
        var catalog = new CatalogBuilder()
            .Paper("p")
            .Module("m", "8")
            .Covers("e", Ask.All(Ask.Paper("p"), Ask.Age(18)), "m")
            .Build();
        var requirement = Ask.Module("m");
        var profile = CandidateProfile.Empty with { Holds = [new Evidence { What = Refer.Paper("p") }] };
        Assert.Equal(Truth.Unknown, Asked(profile));
        Assert.Equal(Truth.False, Asked(CandidateProfile.Empty));
        Assert.Equal(Truth.True, Asked(profile with { Born = new DateOnly(2000, 1, 1) }));
        Assert.Equal(Truth.False, Asked(profile with { Born = new DateOnly(2020, 1, 1) }));

        Truth Asked(CandidateProfile candidate) =>
            CandidateStanding.Ask(
                new Dossier(catalog, candidate, new DateOnly(2026, 9, 1)),
                requirement,
                [Ask.Paper("p"), Ask.Age(18)]
            );
    }

    private static bool HasClaims(Catalog catalog) => catalog.Modules.Any(module => !module.Exemptions.IsEmpty);
}
