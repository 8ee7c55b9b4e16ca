namespace Curriculum.Dsl.Compilation;

/// <summary>One of the catalogs of which a compiled catalog was made.</summary>
/// <param name="Name">What stands before the places that lie in it; empty for the catalog that imports the others.</param>
/// <param name="Commit">The commit it was read from, or null.</param>
public sealed record CompiledSource(string Name, string? Commit);
