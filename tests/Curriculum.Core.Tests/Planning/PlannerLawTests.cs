using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of every answer, on small random catalogs.</summary>
public sealed class PlannerLawTests
{
    [Fact]
    public void The_answer_is_the_least_of_all_plans()
    {
        var kinds = new Dictionary<Type, int>();
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            var safe = BruteForce.Least(catalog, question, hopeful: false);
            var hopeful = BruteForce.Least(catalog, question, hopeful: true);
            kinds[result.GetType()] = kinds.GetValueOrDefault(result.GetType()) + 1;
            Assert.True(
                result switch
                {
                    PlanResult.Found answer => safe == ValueOf(answer.Plan)
                        && answer.LowerBound == answer.Plan.Load
                        && (answer.Ask.IsEmpty == (hopeful!.Hours == safe.Hours)),
                    PlanResult.Undetermined answer => safe is null
                        && hopeful!.Hours <= answer.Plan.Load.Hours
                        && IsLeast(catalog, question, answer),
                    _ => hopeful is null,
                },
                $"{seed}: {safe} {hopeful} {result}"
            );
        }

        Assert.Equal(3, kinds.Count);
        Assert.All(kinds.Values, count => Assert.True(count > 100, $"{count}"));
    }

    /// <summary>A catalog means the same whatever the order in which its files are read.</summary>
    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_the_parts()
    {
        foreach (var (seed, _, question, result) in Answered.All.Take(1000))
        {
            var shuffled = RandomCase.Of(seed).Builder.Build(seed + 1);
            Assert.Equal(Rendering.Of(result), Rendering.Of(shuffled.Ask(question)));
        }
    }

    /// <summary>Names break ties between plans; they never change what a plan takes.</summary>
    [Fact]
    public void Other_names_change_no_value()
    {
        foreach (var (seed, _, _, result) in Answered.All.Take(1000))
        {
            var renamed = RandomCase.Of(seed, naming: seed + 1);
            var other = renamed.Builder.Build().Ask(renamed.Question);
            Assert.True(
                (result, other) switch
                {
                    (PlanResult.Found one, PlanResult.Found two) => ValueOf(one.Plan) == ValueOf(two.Plan),
                    (PlanResult.Undetermined one, PlanResult.Undetermined two) => Same(
                        ValueOf(one.Plan),
                        ValueOf(two.Plan)
                    ),
                    _ => result.GetType() == other.GetType(),
                },
                $"{seed}"
            );
        }
    }

    /// <summary>Nobody is ever worse off for what he has learned.</summary>
    [Fact]
    public void Holding_more_never_costs_more()
    {
        foreach (var (seed, catalog, question, result) in Answered.All.Take(1500))
        {
            var more = question with { Profile = question.Profile.Holding(RandomCase.Of(seed).Something()) };
            if (result is PlanResult.Found found)
            {
                Assert.True(catalog.Plan(more).Load <= found.Plan.Load, $"{seed}");
            }
            else if (result is PlanResult.Undetermined)
            {
                Assert.IsNotType<PlanResult.Impossible>(catalog.Ask(more));
            }
        }
    }

    [Fact]
    public void An_answer_to_a_question_saves_what_was_said()
    {
        var asked = 0;
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            foreach (var fact in result is PlanResult.Found found ? found.Ask : [])
            {
                asked++;
                var known = question with { Profile = question.Profile.With(fact.Requirement) };
                var hours = BruteForceKnown(catalog, known)!.Hours;
                Assert.True(((PlanResult.Found)result).Plan.Load.Hours - fact.Saves.Hours == hours, $"{seed}: {fact}");
            }
        }

        Assert.True(asked > 50, $"{asked}");
    }

    [Fact]
    public void Without_a_deciding_fact_there_is_no_path()
    {
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            foreach (var fact in result is PlanResult.Undetermined open ? open.Ask.Where(fact => fact.Decides) : [])
            {
                if (fact.Requirement is not Requirement.Experience)
                {
                    var known = question with { Profile = question.Profile.Without(fact.Requirement) };
                    Assert.True(catalog.Ask(known) is PlanResult.Impossible, $"{seed}: {fact}");
                }
            }
        }
    }

    /// <summary>What blocks is a smallest set: all of it met, there is a way; all but one, there is none.</summary>
    [Fact]
    public void Every_blocked_rule_blocks_and_together_they_are_all()
    {
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            if (result is not PlanResult.Impossible none || none.Blocked is [{ Place: null }])
            {
                continue;
            }

            var literals = none.Blocked.Select(rule => rule.Requirement).ToList();
            Assert.True(Possible(literals), $"{seed}");
            foreach (var literal in literals)
            {
                Assert.False(Possible(literals.Where(other => other != literal)), $"{seed}: {literal}");
            }

            bool Possible(IEnumerable<Requirement> met) =>
                catalog.Ask(question with { Profile = met.Aggregate(question.Profile, Known.With) })
                    is not PlanResult.Impossible;
        }
    }

    [Fact]
    public void A_step_is_forced_when_no_plan_does_without_it()
    {
        foreach (var (seed, catalog, question, result) in Answered.All.Take(1500))
        {
            foreach (var (step, id) in result is PlanResult.Found found ? found.Plan.Steps.Zip(found.Plan.Ids()) : [])
            {
                var without = BruteForce.Least(catalog, question, hopeful: false, id);
                Assert.True(step.Forced == without is null, $"{seed}: {id}");
            }
        }
    }

    [Fact]
    public void Every_step_has_a_reason_in_the_catalog()
    {
        foreach (var (seed, _, _, result) in Answered.All)
        {
            foreach (var step in result is PlanResult.Found found ? found.Plan.Steps : [])
            {
                Assert.False(step.Because.IsEmpty, $"{seed}");
            }
        }
    }

    /// <summary>The conditional plan is the least when what it assumes is known.</summary>
    private static bool IsLeast(Catalog catalog, PathQuestion question, PlanResult.Undetermined answer) =>
        answer.Assumes.Any(literal => literal is Requirement.Experience)
        || BruteForce.Least(
            catalog,
            question with
            {
                Profile = answer.Assumes.Aggregate(question.Profile, Known.With),
            },
            hopeful: false
        ) == ValueOf(answer.Plan);

    private static BruteForce.Value? BruteForceKnown(Catalog catalog, PathQuestion question) =>
        question.Profile.Experience is { Length: > 0 }
            ? ValueOf(catalog.Plan(question))
            : BruteForce.Least(catalog, question, hopeful: false);

    private static bool Same(BruteForce.Value? one, BruteForce.Value two) =>
        one is not null && (one with { First = 0 }) == (two with { First = 0 });

    private static BruteForce.Value ValueOf(Plan plan) =>
        new(
            plan.Load.Hours,
            Claimed: 0,
            plan.Steps.OfType<PlanStep.Work>().Sum(work => work.Duration.PlanningWeeks),
            plan.Steps.Length,
            plan.Employable.IsEmpty ? int.MaxValue : plan.Employable[0].AfterHours.Hours
        );
}
