namespace Curriculum.Model;

/// <summary>Who decided, when, and in which document.</summary>
public sealed record Decision(string By, DateOnly Date, string? Document);
