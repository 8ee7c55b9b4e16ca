using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>The checker takes every true answer and no false one.</summary>
public sealed class PathCheckerTests
{
    private const int Cases = 2500;

    public static TheoryData<string> Corruptions => [.. Corruption.All.Select(corruption => corruption.Name)];

    [Fact]
    public void A_true_answer_is_taken()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = RandomCase.Of(seed);
            var catalog = random.Builder.Build();
            var faults = catalog.Ask(random.Question) switch
            {
                PlanResult.Found answer => PathChecker.Check(catalog, random.Question, answer.Plan),
                PlanResult.Undetermined answer => PathChecker.Check(
                    catalog,
                    random.Question,
                    answer.Plan,
                    answer.Assumes
                ),
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
        for (var seed = 0; seed < Cases && tried < 400; seed++)
        {
            var random = RandomCase.Of(seed);
            var catalog = random.Builder.Build();
            if (catalog.Ask(random.Question) is not PlanResult.Found answer)
            {
                continue;
            }

            foreach (var plan in corruption.Of(catalog, random.Question, answer.Plan))
            {
                tried++;
                var faults = PathChecker.Check(catalog, random.Question, plan);
                Assert.True(faults.Any(fault => corruption.Shown.Contains(fault.Kind)), $"{seed}: {name}");
            }
        }

        Assert.True(tried >= 30, $"{name}: tried only {tried} times");
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
