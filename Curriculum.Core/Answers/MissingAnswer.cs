namespace Curriculum.Answers;

/// <summary>A value that no scenario saw a condition have.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Condition">The condition.</param>
/// <param name="At">File and line.</param>
/// <param name="Never">The value never seen: whether it holds.</param>
public sealed record MissingAnswer(string Code, string Condition, string? At, bool Never);
