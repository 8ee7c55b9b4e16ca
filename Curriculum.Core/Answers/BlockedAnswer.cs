namespace Curriculum.Answers;

/// <summary>A rule that stands in the way of the goal.</summary>
/// <param name="Rule">The rule as authors write it.</param>
/// <param name="Message">The same in a sentence for the candidate.</param>
/// <param name="At">File and line, or null.</param>
/// <param name="WhenPossible">The first day on which time alone makes it hold, or null.</param>
/// <param name="Fixes">Sets of things that would open the way.</param>
public sealed record BlockedAnswer(
    string Rule,
    string Message,
    string? At,
    DateOnly? WhenPossible,
    IReadOnlyList<IReadOnlyList<FixAnswer>> Fixes
);
