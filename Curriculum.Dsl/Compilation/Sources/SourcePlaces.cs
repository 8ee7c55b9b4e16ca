using System.Diagnostics;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Says where a source lies, and what lies where from it.</summary>
internal static class SourcePlaces
{
    /// <summary>Returns the folder where its files lie, or would lie if its commit were checked out.</summary>
    public static string Location(this CatalogSource source) =>
        source switch
        {
            CatalogSource.Folder(var path) => Path.GetFullPath(path),
            CatalogSource.Commit commit => Path.GetFullPath(Path.Combine(commit.Repository, commit.Path)),
            CatalogSource.Editor(var path, _) => Path.GetFullPath(path),
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns the commit it is read from, or null.</summary>
    public static string? Hash(this CatalogSource source) => (source as CatalogSource.Commit)?.Hash;

    /// <summary>Returns the folder in which its files lie, or null when they lie in a commit.</summary>
    public static string? Folder(this CatalogSource source) =>
        source is CatalogSource.Commit ? null : source.Location();

    /// <summary>Returns what an import means when it stands in the manifest of this source, or why it means nothing.</summary>
    /// <param name="source">The source.</param>
    /// <param name="entry">The import.</param>
    /// <param name="root">The folder from which the author is told to run git.</param>
    public static (CatalogSource? Source, SourceFault? Fault) Follow(
        this CatalogSource source,
        ImportEntry entry,
        string root
    ) =>
        entry.Repository.Length > 0 ? Clone(source, entry, root)
        : !ImportPath.IsPath(entry.Folder) ? (null, new SourceFault("no-path"))
        : source is CatalogSource.Commit commit ? Beside(commit, entry)
        : ImportPath.Link(source.Location(), entry.Folder) is { } link ? (null, new SourceFault("link", link))
        : (new CatalogSource.Folder(ImportPath.Follow(source.Location(), entry.Folder)), null);

    /// <summary>What a commit imports by folder lies in that same commit: nothing else is as it was then.</summary>
    private static (CatalogSource? Source, SourceFault? Fault) Beside(CatalogSource.Commit commit, ImportEntry entry) =>
        ImportPath.Within(commit.Repository, ImportPath.Follow(commit.Location(), entry.Folder)) is { } path
            ? (commit with { Path = path }, null)
            : (null, new SourceFault("outside"));

    private static (CatalogSource? Source, SourceFault? Fault) Clone(
        CatalogSource source,
        ImportEntry entry,
        string root
    )
    {
        if (!ImportPath.IsPath(entry.Repository))
        {
            return (null, new SourceFault("no-path"));
        }

        var repository = ImportPath.Follow(source.Location(), entry.Repository);
        return !GitCommit.IsHash(entry.Commit)
                ? (null, new SourceFault("no-hash", entry.Commit, ImportPath.Between(root, repository)))
            : entry.Folder.Length > 0 && !ImportPath.IsInner(entry.Folder) ? (null, new SourceFault("no-path"))
            : ImportPath.Link(source.Location(), entry.Repository) is { } link ? (null, new SourceFault("link", link))
            : (new CatalogSource.Commit(repository, entry.Commit, entry.Folder), null);
    }
}
