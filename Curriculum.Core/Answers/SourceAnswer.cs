namespace Curriculum.Answers;

/// <summary>Where a catalog came from: a folder or repository, and its commit when it has one.</summary>
public sealed record SourceAnswer(string Name, string? Commit);
