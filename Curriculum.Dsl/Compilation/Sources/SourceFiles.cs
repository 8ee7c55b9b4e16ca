using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>The files of one catalog of a set.</summary>
public sealed record SourceFiles
{
    /// <summary>Gets the name by which its places are told apart; empty for the catalog that imports all others.</summary>
    public string Name { get; init; } = "";

    /// <summary>Gets the commit it is read from, or null when it is a folder.</summary>
    public string? Commit { get; init; }

    /// <summary>Gets the folder in which its files lie; null when they lie in a commit, or nowhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the files, by their paths within it.</summary>
    public required ImmutableArray<CatalogFile> Files { get; init; }

    /// <summary>Gets the names of what it imports.</summary>
    public ImmutableArray<string> Imports { get; init; } = [];

    /// <summary>Gets what it would import and cannot.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>Gets where it is imported; null for the catalog that imports all others.</summary>
    public SourceSpan? ImportedAt { get; init; }

    /// <summary>Gets what stands before the path of each of its files, where files of several catalogs are told of.</summary>
    internal string Prefix => Name.Length == 0 ? "" : $"{Name}:";
}
