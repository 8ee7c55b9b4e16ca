namespace Curriculum.Answers;

/// <summary>A proposed equivalence and what it would save.</summary>
public sealed record NoteAnswer(string Equivalence, string Status, int WouldSaveHours);
