using System.Collections.Immutable;

namespace Curriculum.Dsl.Scenarios;

/// <summary>How many changes of the rules the scenarios notice.</summary>
/// <param name="Mutants">The number of changes tried.</param>
/// <param name="Killed">The number of those after which a scenario fails.</param>
/// <param name="Survivors">The changes that no scenario notices, in order of rule and place.</param>
public sealed record MutationScore(int Mutants, int Killed, ImmutableArray<Mutant> Survivors);
