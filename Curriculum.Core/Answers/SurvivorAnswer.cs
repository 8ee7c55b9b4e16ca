namespace Curriculum.Answers;

/// <summary>A change of a rule that no scenario notices.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Change">What was done: <c>dropped</c>, <c>shifted</c>, <c>swapped</c> or <c>equivalence-dropped</c>.</param>
/// <param name="Before">The condition as it is.</param>
/// <param name="After">What it was changed into; null when it was left out.</param>
/// <param name="At">File and line.</param>
public sealed record SurvivorAnswer(string Code, string Change, string Before, string? After, string? At);
