using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of every answer, on small random catalogs.</summary>
public sealed class PlannerLawTests
{
    private const int Cases = 2500;

    [Fact]
    public void The_answer_is_the_least_of_all_plans()
    {
        var (found, open, none) = (0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = RandomCase.Of(seed);
            var catalog = random.Builder.Build();
            var safe = BruteForce.Least(catalog, random.Question, hopeful: false);
            var hopeful = BruteForce.Least(catalog, random.Question, hopeful: true);
            switch (catalog.Ask(random.Question))
            {
                case PlanResult.Found answer:
                    found++;
                    Assert.True(safe == ValueOf(answer.Plan), $"{seed}: {safe} but {ValueOf(answer.Plan)}");
                    break;
                case PlanResult.Undetermined answer:
                    open++;
                    var conditional = ValueOf(answer.Plan) with { First = 0 };
                    Assert.True(safe is null && (hopeful! with { First = 0 }) == conditional, $"{seed}: {hopeful}");
                    break;
                default:
                    none++;
                    Assert.True(hopeful is null, $"{seed}: {hopeful}");
                    break;
            }
        }

        Assert.True(found > Cases / 2 && open > 50 && none > 50, $"{found} {open} {none}");
    }

    private static BruteForce.Value ValueOf(Plan plan) =>
        new(
            plan.Load.Hours,
            plan.Steps.OfType<PlanStep.Work>().Sum(work => work.Duration.PlanningWeeks),
            plan.Steps.Length,
            plan.Employable.IsEmpty ? int.MaxValue : plan.Employable[0].AfterHours.Hours
        );
}
