using System.Collections.Immutable;

namespace Curriculum.Dsl.Scenarios;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Got">What the catalog answered, of all that is expected.</param>
/// <param name="Failed">The English names of the keys whose expectation the answer does not meet; empty when the scenario passes.</param>
public sealed record ScenarioResult(Scenario Scenario, Expectation Got, ImmutableArray<string> Failed)
{
    /// <summary>Gets whether the scenario passes.</summary>
    public bool Ok => Failed.IsEmpty;
}
