using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of an answer, asked of one case; each throws when it is not.</summary>
internal static class Laws
{
    public static void IsLeast(Answered answered)
    {
        var (seed, catalog, question, result) = answered;
        var safe = BruteForce.Least(catalog, question, hopeful: false);
        var hopeful = BruteForce.Least(catalog, question, hopeful: true);
        Assert.True(
            result switch
            {
                PlanResult.Found answer => safe == ValueOf(catalog, answer.Plan)
                    && answer.LowerBound == answer.Plan.Load,
                PlanResult.Undetermined answer => safe is null
                    && hopeful!.Hours <= answer.Plan.Load.Hours
                    && BruteForce.Least(catalog, question, answer.Assumes) == ValueOf(catalog, answer.Plan),
                _ => hopeful is null,
            },
            $"{seed}: {safe} {hopeful} {Rendering.Of(result)}"
        );
    }

    public static void IsTaken(Answered answered)
    {
        var (seed, catalog, question, result) = answered;
        var faults = result switch
        {
            PlanResult.Found answer => PathChecker.Check(catalog, question, answer.Plan),
            PlanResult.Undetermined answer => PathChecker.Check(catalog, question, answer.Plan, answer.Assumes),
            _ => [],
        };
        Assert.True(faults.IsEmpty, $"{seed}: {string.Join(' ', faults)}\n{Rendering.Of(result)}");
    }

    /// <summary>Doing everything that can be done reaches a goal just when some plan does for whoever hopes for the best.</summary>
    public static void IsReachedByDoingEverything(Answered answered)
    {
        var (seed, catalog, question, _) = answered;
        var hopeful = BruteForce.Least(catalog, question, hopeful: true);
        var reaches = PathChecker.IsReachable(catalog, question, Hope.Of(catalog, question));
        Assert.True(reaches == hopeful is not null, $"{seed}: {reaches} {hopeful}");
    }

    public static void KnowsTheHoursWithoutClaims(Answered answered)
    {
        var (seed, catalog, question, result) = answered;
        if (result is PlanResult.Found { Plan: var plan })
        {
            var refused = BruteForce.Least(catalog, question, hopeful: false, claims: false);
            Assert.True(refused?.Hours == plan.LoadIfRefused?.Hours, $"{seed}: {refused} {plan.LoadIfRefused}");
        }
    }

    public static void HasReasons(Answered answered)
    {
        foreach (var step in answered.Result is PlanResult.Found found ? found.Plan.Steps : [])
        {
            Assert.False(step.Because.IsEmpty, $"{answered.Seed} {Rendering.Of(answered.Result)}");
        }
    }

    public static void IsTheSameInAnotherOrder(Answered answered, RandomCase again) =>
        Assert.Equal(
            Rendering.Of(answered.Result),
            Rendering.Of(again.Builder.Build(answered.Seed + 1).Ask(answered.Question))
        );

    internal static BruteForce.Value ValueOf(Catalog catalog, Plan plan) =>
        new(
            plan.Load.Hours,
            plan.Claims.Sum(id => catalog.Find(id.Module)!.Outcomes.Single(each => each.Id == id).Load.Hours),
            plan.Steps.OfType<PlanStep.Work>().Sum(work => work.Duration.PlanningWeeks),
            plan.Steps.Length,
            plan.Employable.IsEmpty ? int.MaxValue : plan.Employable[0].AfterHours.Hours
        );
}
