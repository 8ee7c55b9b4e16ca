namespace Curriculum.Answers;

/// <summary>A stretch of days, both ends included, and the provider looked at or null for all.</summary>
public sealed record WindowAnswer(DateOnly From, DateOnly To, string? Provider);
