using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of every answer when catalogs use every construct of the language but exclusions.</summary>
public sealed class WideLawTests
{
    private static readonly Lazy<List<Answered>> Cases = new(() =>
        [.. Enumerable.Range(0, 2500).Select(Answered.WideOf)]
    );

    [Fact]
    public void The_answer_is_the_least_of_all_plans()
    {
        Cases.Value.ForEach(Laws.IsLeast);
        Assert.True(Cases.Value.Count(each => each.Result is PlanResult.Found) > 1000);
    }

    [Fact]
    public void A_true_answer_is_taken() => Cases.Value.ForEach(Laws.IsTaken);

    [Fact]
    public void Only_what_nobody_reaches_by_doing_everything_is_out_of_reach() =>
        Cases.Value.ForEach(Laws.IsReachedByDoingEverything);

    [Fact]
    public void The_hours_without_claims_are_the_least_of_all_plans_without_claims() =>
        Cases.Value.ForEach(Laws.KnowsTheHoursWithoutClaims);

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_the_parts() =>
        Cases
            .Value.Take(800)
            .ToList()
            .ForEach(each => Laws.IsTheSameInAnotherOrder(each, RandomCase.WideOf(each.Seed)));

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
    public void Every_step_has_a_reason_in_the_catalog() => Cases.Value.ForEach(Laws.HasReasons);

    /// <summary>A plan that starts one of a ring without the others is refused, in whichever way it hides that.</summary>
    [Fact]
    public void A_ring_that_is_torn_apart_is_refused()
    {
        var tried = 0;
        foreach (var (seed, catalog, question, result) in Cases.Value)
        {
            foreach (var torn in result is PlanResult.Found found ? Torn(found.Plan) : [])
            {
                tried++;
                Assert.True(
                    PathChecker
                        .Check(catalog, question, torn)
                        .Any(fault => fault.Kind is PathFaultKind.NotAdmitted or PathFaultKind.GoalNotReached),
                    $"{seed}"
                );
            }
        }

        Assert.True(tried > 100, $"{tried}");
    }

    private static IEnumerable<Plan> Torn(Plan plan)
    {
        foreach (var step in plan.Steps.OfType<PlanStep.Study>().Where(step => !step.Alongside.IsEmpty))
        {
            yield return plan with
            {
                Steps = plan.Steps.Remove(step),
            };
            yield return plan with
            {
                Steps = plan.Steps.Replace(step, step with { Alongside = [] }),
            };
            yield return plan with
            {
                Steps = [.. plan.Steps.Select(Alone)],
            };
        }
    }

    private static PlanStep Alone(PlanStep step) => step is PlanStep.Study study ? study with { Alongside = [] } : step;
}
