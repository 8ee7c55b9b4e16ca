using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of every answer when catalogs use every construct of the language.</summary>
public sealed class WideLawTests
{
    private static readonly Lazy<List<Answered>> Cases = new(() =>
        [.. Enumerable.Range(0, 2500).Select(Answered.WideOf)]
    );

    [Fact]
    public void The_answer_is_the_least_of_all_plans()
    {
        var found = 0;
        foreach (var (seed, catalog, question, result) in Cases.Value)
        {
            var safe = BruteForce.Least(catalog, question, hopeful: false);
            var hopeful = BruteForce.Least(catalog, question, hopeful: true);
            found += result is PlanResult.Found ? 1 : 0;
            Assert.True(
                result switch
                {
                    PlanResult.Found answer => safe == ValueOf(catalog, answer.Plan)
                        && answer.LowerBound == answer.Plan.Load,
                    PlanResult.Undetermined answer => safe is null && hopeful!.Hours == answer.Plan.Load.Hours,
                    _ => hopeful is null,
                },
                $"{seed}: {safe} {hopeful} {Rendering.Of(result)}"
            );
        }

        Assert.True(found > 1000, $"{found}");
    }

    [Fact]
    public void A_true_answer_is_taken()
    {
        foreach (var (seed, catalog, question, result) in Cases.Value)
        {
            var faults = result switch
            {
                PlanResult.Found answer => PathChecker.Check(catalog, question, answer.Plan),
                PlanResult.Undetermined answer => PathChecker.Check(catalog, question, answer.Plan, answer.Assumes),
                _ => [],
            };
            Assert.True(faults.IsEmpty, $"{seed}: {string.Join(' ', faults)}\n{Rendering.Of(result)}");
        }
    }

    [Fact]
    public void The_hours_without_claims_are_the_least_of_all_plans_without_claims()
    {
        foreach (var (seed, catalog, question, result) in Cases.Value)
        {
            if (result is PlanResult.Found { Plan: var plan })
            {
                var refused = BruteForce.Least(catalog, question, hopeful: false, claims: false);
                Assert.True(refused?.Hours == plan.LoadIfRefused?.Hours, $"{seed}: {refused} {plan.LoadIfRefused}");
            }
        }
    }

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_the_parts()
    {
        foreach (var (seed, _, question, result) in Cases.Value.Take(800))
        {
            var shuffled = RandomCase.WideOf(seed).Builder.Build(seed + 1);
            Assert.Equal(Rendering.Of(result), Rendering.Of(shuffled.Ask(question)));
        }
    }

    /// <summary>Nobody is ever worse off for what he has learned.</summary>
    [Fact]
    public void Holding_more_never_costs_more()
    {
        foreach (var (seed, catalog, question, result) in Cases.Value.Take(1500))
        {
            var more = question with { Profile = question.Profile.Holding(RandomCase.WideOf(seed).Something()) };
            if (result is PlanResult.Found found)
            {
                Assert.True(catalog.Plan(more).Load <= found.Plan.Load, $"{seed}");
            }
        }
    }

    [Fact]
    public void Every_step_has_a_reason_in_the_catalog()
    {
        foreach (var (seed, _, _, result) in Cases.Value)
        {
            foreach (var step in result is PlanResult.Found found ? found.Plan.Steps : [])
            {
                Assert.False(step.Because.IsEmpty, $"{seed} {Rendering.Of(result)}");
            }
        }
    }

    private static BruteForce.Value ValueOf(Catalog catalog, Plan plan) =>
        new(
            plan.Load.Hours,
            plan.Claims.Sum(id => catalog.Find(id.Module)!.Outcomes.Single(each => each.Id == id).Load.Hours),
            plan.Steps.OfType<PlanStep.Work>().Sum(work => work.Duration.PlanningWeeks),
            plan.Steps.Length,
            plan.Employable.IsEmpty ? int.MaxValue : plan.Employable[0].AfterHours.Hours
        );
}
