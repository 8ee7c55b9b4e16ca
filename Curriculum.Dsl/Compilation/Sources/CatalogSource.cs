using System.Collections.Immutable;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Where the files of a catalog come from.</summary>
public abstract record CatalogSource
{
    private CatalogSource() { }

    /// <summary>A folder, as it is at this moment.</summary>
    public sealed record Folder(string Path) : CatalogSource;

    /// <summary>A folder of a repository, as it is in one commit; nothing of the repository but its objects is read.</summary>
    /// <param name="Repository">The folder of the clone, with or without a work tree.</param>
    /// <param name="Hash">The whole hash of the commit.</param>
    /// <param name="Path">The folder within the repository, with forward slashes; empty for its root.</param>
    public sealed record Commit(string Repository, string Hash, string Path) : CatalogSource;

    /// <summary>A folder, with what an editor holds of its files in the place of what is saved.</summary>
    public sealed record Editor(string Path, ImmutableArray<CatalogFile> Unsaved) : CatalogSource;
}
