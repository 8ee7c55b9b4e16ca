using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Dsl.Scenarios;

/// <summary>A scenario that has run, with all that its answer can depend on.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Plan">The path found; null when there is none, or none was asked.</param>
/// <param name="Assumes">The unknown literals on which the path rests.</param>
/// <param name="Seen">The identifiers of all that the answer can depend on.</param>
/// <param name="Cut">The catalog of no more than that when it gives the same answer as the whole; null otherwise.</param>
internal sealed record ScenarioTrack(
    ScenarioResult Result,
    Plan? Plan,
    ImmutableArray<Requirement> Assumes,
    ImmutableHashSet<string> Seen,
    Catalog? Cut
)
{
    /// <summary>Gets the scenario.</summary>
    public Scenario Scenario => Result.Scenario;

    /// <summary>Gets the identifiers of the modules that the scenario comes by: studied, credited, asked for, or expected not to be needed.</summary>
    public IEnumerable<string> Modules =>
        [
            .. (Plan?.Steps ?? []).OfType<PlanStep.Study>().Select(step => step.Module.Value),
            .. (Plan?.Steps ?? []).OfType<PlanStep.Assess>().Select(step => step.Module.Value),
            .. (Plan?.Covered ?? []).Select(covered => covered.Module.Value),
            .. (Scenario.Expects.Lacks ?? []),
            .. Asked(Scenario)
                .SelectMany(RuleTree.Literals)
                .OfType<Requirement.Held>()
                .Select(held => Entity(held.What)),
        ];

    /// <summary>Returns a scenario that has run on a catalog.</summary>
    public static ScenarioTrack Of(
        CatalogReach reach,
        ScenarioResult result,
        PlanResult? answer,
        CancellationToken cancellation
    )
    {
        var seen = reach.Of(Asked(result.Scenario));
        var cut = new Catalog(reach.Cut(seen));
        var again = new ScenarioRunner(cut, cancellation).Run(result.Scenario);
        return new ScenarioTrack(
            result,
            answer switch
            {
                PlanResult.Found found => found.Plan,
                PlanResult.Undetermined open => open.Plan,
                _ => null,
            },
            answer is PlanResult.Undetermined conditional ? conditional.Assumes : [],
            seen,
            IsSame(result, again) ? cut : null
        );
    }

    private static bool IsSame(ScenarioResult one, ScenarioResult other) =>
        ExpectationText
            .All(one.Got, TextLanguage.Dutch)
            .SequenceEqual(ExpectationText.All(other.Got, TextLanguage.Dutch), StringComparer.Ordinal);

    private static IEnumerable<Requirement> Asked(Scenario scenario) =>
        [
            scenario.Asks switch
            {
                ScenarioQuestion.ToGoal(var goal) => new Requirement.Held(goal),
                ScenarioQuestion.OfRule(var rule) => rule,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            .. (scenario.Expects.Employable ?? [])
                .Concat(scenario.Expects.Roles?.Keys ?? [])
                .Select(role => new Requirement.Held(new Reference.ToRole(new RoleId(role)))),
        ];

    private static string Entity(Reference what) =>
        what is Reference.ToOutcome(var outcome) ? outcome.Module.Value : what.Id;
}
