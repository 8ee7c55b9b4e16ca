namespace Curriculum.Answers;

/// <summary>Which conditions of the rules the scenarios saw hold and not hold.</summary>
/// <param name="Conditions">The number of conditions.</param>
/// <param name="Both">The number of those seen both to hold and not to hold.</param>
/// <param name="Missing">What was never seen.</param>
public sealed record CoverageAnswer(int Conditions, int Both, IReadOnlyList<MissingAnswer> Missing);
