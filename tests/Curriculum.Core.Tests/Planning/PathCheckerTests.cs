using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>The checker takes every true answer and no false one.</summary>
public sealed class PathCheckerTests
{
    public static TheoryData<string> Corruptions => [.. Corruption.All.Select(corruption => corruption.Name)];

    [Fact]
    public void A_true_answer_is_taken()
    {
        foreach (var (seed, catalog, question, result) in Answered.All)
        {
            var faults = result switch
            {
                PlanResult.Found answer => PathChecker.Check(catalog, question, answer.Plan),
                PlanResult.Undetermined answer => PathChecker.Check(catalog, question, answer.Plan, answer.Assumes),
                _ => [],
            };
            Assert.True(faults.IsEmpty, $"{seed}: {string.Join(' ', faults)}");
        }
    }

    [Theory]
    [MemberData(nameof(Corruptions))]
    public void A_false_answer_is_refused(string name)
    {
        var corruption = Corruption.All.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));
        var tried = 0;
        foreach (var (seed, catalog, question, result) in Answered.All.TakeWhile(_ => tried < 200))
        {
            foreach (var plan in result is PlanResult.Found found ? corruption.Of(catalog, question, found.Plan) : [])
            {
                tried++;
                var faults = PathChecker.Check(catalog, question, plan);
                Assert.True(faults.Any(fault => corruption.Shown.Contains(fault.Kind)), $"{seed}: {name}");
            }
        }

        Assert.True(tried >= 25, $"{name}: tried only {tried} times");
    }

    [Fact]
    public void A_plan_to_another_goal_is_refused()
    {
        var plan = MainStory.Catalog.Plan(Questions.Adult.To(Refer.Role("pv-dakmonteur")));
        var faults = PathChecker.Check(MainStory.Catalog, Questions.Adult.To(Refer.Role("laadpaalmonteur")), plan);
        Assert.Equal(PathFaultKind.GoalNotReached, Assert.Single(faults).Kind);
    }

    [Fact]
    public void A_credit_of_a_school_that_has_not_signed_is_refused()
    {
        var goal = Refer.Role("monteur-ls");
        var plan = MainStory.Catalog.Plan(Questions.Adult.At("roc-oost").To(goal));
        var faults = PathChecker.Check(MainStory.Catalog, Questions.Adult.At("roc-delta").To(goal), plan);
        Assert.Contains(faults, fault => fault.Kind == PathFaultKind.UnfoundedCredit);
        Assert.Contains(faults, fault => fault.Kind == PathFaultKind.WrongSignature);
    }

    [Fact]
    public void Every_fault_has_its_words() =>
        Assert.All(
            Enum.GetValues<PathFaultKind>(),
            kind =>
                Assert.Contains(
                    "`x`",
                    new PathFault(kind, 1, "x").ToDiagnostic().Message(TextLanguage.English),
                    StringComparison.Ordinal
                )
        );
}
