namespace Curriculum.Answers;

/// <summary>A spell of work in a trade; without an end it goes on.</summary>
public sealed record ExperienceAnswer(string Trade, DateOnly From, DateOnly? To);
