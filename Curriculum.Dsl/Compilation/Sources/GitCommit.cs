using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Reads the files of a catalog from a commit, and refuses there what is refused in a folder.</summary>
internal static class GitCommit
{
    /// <summary>Returns whether a text is the whole hash of a commit.</summary>
    public static bool IsHash(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Returns the files, in ordinal order of path, or why there are none.</summary>
    public static (IReadOnlyList<CatalogFile> Files, SourceFault? Fault) Read(
        GitProgram git,
        CatalogSource.Commit commit
    )
    {
        if (GitFolder.Objects(commit.Repository) is not { } folder)
        {
            return ([], new SourceFault("no-repository"));
        }

        using var objects = new GitObjects(git, folder, commit.Hash);
        var (isThere, fault) = objects.Has(commit.Hash);
        if (!isThere)
        {
            return ([], fault ?? new SourceFault("no-commit", commit.Hash));
        }

        (var entries, fault) = objects.List(commit.Hash, commit.Path);
        return entries is null || fault is not null
            ? ([], fault ?? new SourceFault("no-folder-there", commit.Path))
            : Files(objects, entries);
    }

    private static (IReadOnlyList<CatalogFile> Files, SourceFault? Fault) Files(
        GitObjects objects,
        List<GitEntry> entries
    )
    {
        var files = new List<CatalogFile>();
        var wanted = new List<GitEntry>();
        foreach (var entry in entries)
        {
            if (Judge(entry) is { } refused)
            {
                files.Add(refused);
            }
            else if (CatalogFolder.IsCatalogFile(Name(entry.Path)) && !IsHidden(entry.Path))
            {
                wanted.Add(entry);
            }
        }

        if (wanted.Exists(entry => entry.Length is null))
        {
            return ([], new SourceFault("incomplete"));
        }

        var (contents, fault) = objects.Read(wanted);
        files.AddRange(contents.Select((content, index) => new CatalogFile(wanted[index].Path, content)));
        return (
            [
                .. files
                    .DistinctBy(file => file.Path, StringComparer.Ordinal)
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
            fault
        );
    }

    /// <summary>Returns the file with the reason why it is not read; null when it is read, or is none of the catalog's.</summary>
    private static CatalogFile? Judge(GitEntry entry)
    {
        var names = entry.Path.Split('/');
        for (var index = 0; index < names.Length; index++)
        {
            if (names[index].StartsWith('.'))
            {
                return null;
            }

            var isLink = index == names.Length - 1 && !entry.IsFile;
            if (isLink || !CatalogFolder.IsReadable(names[index]))
            {
                return CatalogFolder.Refused(string.Join('/', names[..(index + 1)]), FileDiagnostics.NotFollowed);
            }
        }

        return CatalogFolder.IsOtherEnding(names[^1]) ? CatalogFolder.Refused(entry.Path, FileDiagnostics.OtherEnding)
            : !CatalogFolder.IsCatalogFile(names[^1]) ? null
            : entry.Length == 0 ? CatalogFolder.Refused(entry.Path, FileDiagnostics.NoPlainFile)
            : entry.Length > YamlGuard.LargestFile
                ? CatalogFolder.Refused(
                    entry.Path,
                    path => FileDiagnostics.TooLarge(path, YamlGuard.LargestFile / 1024)
                )
            : null;
    }

    private static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
