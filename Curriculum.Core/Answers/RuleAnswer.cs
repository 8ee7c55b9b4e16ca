namespace Curriculum.Answers;

/// <summary>A rule in words, why it is asked, and where it stands.</summary>
/// <param name="Rule">The rule as authors write it.</param>
/// <param name="Because">The author's reason, or null.</param>
/// <param name="Of">The module, role or equivalence that it belongs to.</param>
/// <param name="At">File and line, or null.</param>
public sealed record RuleAnswer(string Rule, string? Because, string Of, string? At);
