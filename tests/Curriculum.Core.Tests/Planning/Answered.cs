using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Random cases with their answers, found once for all tests.</summary>
internal sealed record Answered(int Seed, Catalog Catalog, PathQuestion Question, PlanResult Result)
{
    private static readonly Lazy<List<Answered>> Found = new(() => [.. Enumerable.Range(0, 2500).Select(Of)]);

    public static IReadOnlyList<Answered> All => Found.Value;

    public static Answered WideOf(int seed) => Of(seed, RandomCase.WideOf(seed));

    public static Answered ExcludingOf(int seed) => Of(seed, RandomCase.ExcludingOf(seed));

    private static Answered Of(int seed) => Of(seed, RandomCase.Of(seed));

    private static Answered Of(int seed, RandomCase random)
    {
        var catalog = random.Builder.Build();
        return new Answered(seed, catalog, random.Question, Planner.Plan(catalog, random.Question, default));
    }
}
