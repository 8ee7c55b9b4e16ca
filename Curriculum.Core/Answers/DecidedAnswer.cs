namespace Curriculum.Answers;

/// <summary>A decision on an exemption.</summary>
public sealed record DecidedAnswer(string About, IReadOnlyList<string> Outcomes, string By, DateOnly Date);
