namespace Curriculum.Answers;

/// <summary>An achievement as a badge names it.</summary>
public sealed record AchievementAnswer(string Id, string Name);
