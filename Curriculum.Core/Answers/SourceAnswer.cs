namespace Curriculum.Answers;

/// <summary>Where a catalog, or a catalog that it imports, came from.</summary>
/// <param name="Name">The name of the catalog; of an import the name that stands before the places which lie in it.</param>
/// <param name="Commit">The commit it was read from; null when it was read from a folder.</param>
public sealed record SourceAnswer(string Name, string? Commit);
