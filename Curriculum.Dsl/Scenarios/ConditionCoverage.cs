using System.Collections.Immutable;

namespace Curriculum.Dsl.Scenarios;

/// <summary>How many conditions of the rules the scenarios saw hold and not hold.</summary>
/// <param name="Conditions">The number of conditions.</param>
/// <param name="Both">The number of those that were seen both to hold and not to hold.</param>
/// <param name="Missing">What was never seen, in order of rule and place.</param>
public sealed record ConditionCoverage(int Conditions, int Both, ImmutableArray<MissingValue> Missing);
