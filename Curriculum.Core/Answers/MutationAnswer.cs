namespace Curriculum.Answers;

/// <summary>Which changes of rules the scenarios notice.</summary>
/// <param name="Mutants">The number of changes tried.</param>
/// <param name="Killed">The number of those after which a scenario fails.</param>
/// <param name="Survivors">The changes that no scenario notices.</param>
public sealed record MutationAnswer(int Mutants, int Killed, IReadOnlyList<SurvivorAnswer> Survivors);
