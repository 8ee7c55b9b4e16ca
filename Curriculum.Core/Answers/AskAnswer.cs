namespace Curriculum.Answers;

/// <summary>A question to the candidate whose answer would matter.</summary>
public sealed record AskAnswer(string Fact, string Question, int SavesHours, bool Decides);
