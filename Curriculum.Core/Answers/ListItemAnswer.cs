namespace Curriculum.Answers;

/// <summary>One entity of a list; the hours of a module, the sector of a role or module when it has one.</summary>
public sealed record ListItemAnswer(string Id, string Title, string? Sector, int? Hours);
