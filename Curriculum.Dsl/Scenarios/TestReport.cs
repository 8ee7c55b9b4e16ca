using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Scenarios;

/// <summary>What came of the scenarios of a catalog, and what they do not test.</summary>
/// <param name="Scenarios">What came of each, in order of file and place.</param>
/// <param name="Coverage">Which conditions they saw hold and not hold.</param>
/// <param name="Mutation">Which changes of rules they notice; null when that was not asked.</param>
/// <param name="Findings">What they do not test, at its place, but for what its owner accepts.</param>
public sealed record TestReport(
    ImmutableArray<ScenarioResult> Scenarios,
    ConditionCoverage Coverage,
    MutationScore? Mutation,
    ImmutableArray<Diagnostic> Findings
)
{
    /// <summary>Gets whether every scenario passes.</summary>
    public bool Ok => Scenarios.All(result => result.Ok);
}
