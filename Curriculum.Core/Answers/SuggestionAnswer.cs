namespace Curriculum.Answers;

/// <summary>An extra intake and the weeks it would save.</summary>
public sealed record SuggestionAnswer(string Module, DateOnly Date, int SavesWeeks, bool Proven);
