namespace Curriculum.Answers;

/// <summary>A day on which one may start, and where.</summary>
public sealed record IntakeAnswer(DateOnly Date, string Offering, string Provider, string Location);
