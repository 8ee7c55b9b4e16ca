namespace Curriculum.Answers;

/// <summary>Who decided on an equivalence, when, and on what ground.</summary>
public sealed record DecisionAnswer(string Status, string? By, DateOnly? Date, string? Ground);
