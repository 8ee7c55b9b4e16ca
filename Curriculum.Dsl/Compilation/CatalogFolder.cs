using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the files of a catalog from a folder.</summary>
public static class CatalogFolder
{
    /// <summary>Returns every YAML file of the folder except what begins with a dot, in ordinal order of path.</summary>
    /// <remarks>
    /// What is not read is returned with the reason: links, names that hide characters, what is no plain file, what may not
    /// be opened, what is too large. The folder itself may be a link.
    /// </remarks>
    public static IReadOnlyList<CatalogFile> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var root = Path.GetFullPath(folder);
        var files = new List<CatalogFile>();
        if (Directory.Exists(root))
        {
            Collect(root, new DirectoryInfo(root), files);
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Returns whether a name shows what it is; one that is no UTF-8 is given with replacement characters.</summary>
    internal static bool IsReadable(string name) => HiddenCharacters.IndexInLine(name) < 0 && !name.Contains('\uFFFD');

    /// <summary>Returns whether a file of this name is read.</summary>
    internal static bool IsCatalogFile(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>Returns whether a file of this name would be passed over although its author means it to be read.</summary>
    internal static bool IsOtherEnding(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !IsCatalogFile(name));

    /// <summary>Returns a file that is not read, with the reason.</summary>
    internal static CatalogFile Refused(string path, Func<string, Diagnostic> reason)
    {
        var shown = HiddenCharacters.Shown(path);
        return new CatalogFile(shown, ReadOnlyMemory<byte>.Empty) { Refusal = reason(shown) };
    }

    private static void Collect(string root, DirectoryInfo directory, List<CatalogFile> files)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            var path = PathOf(root, entry);
            try
            {
                Add(root, path, entry, files);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                files.Add(Refused(path, FileDiagnostics.CannotBeOpened));
            }
        }
    }

    private static void Add(string root, string path, FileSystemInfo entry, List<CatalogFile> files)
    {
        // INVARIANT: no link below the root is followed, so that nothing outside the folder is ever read.
        if (!IsReadable(entry.Name) || entry.LinkTarget is not null)
        {
            files.Add(Refused(path, FileDiagnostics.NotFollowed));
        }
        else if (entry is DirectoryInfo directory)
        {
            Collect(root, directory, files);
        }
        else if (IsCatalogFile(entry.Name))
        {
            files.Add(Read(path, (FileInfo)entry));
        }
        else if (IsOtherEnding(entry.Name))
        {
            files.Add(Refused(path, FileDiagnostics.OtherEnding));
        }
    }

    private static CatalogFile Read(string path, FileInfo file)
    {
        // Pipes, sockets and devices have no length; opening one could wait for ever.
        if (file.Length == 0)
        {
            return Refused(path, FileDiagnostics.NoPlainFile);
        }

        using var stream = file.OpenRead();
        if (!stream.CanSeek)
        {
            return Refused(path, FileDiagnostics.NoPlainFile);
        }

        // One byte more than it has, or than is allowed, is enough to know that it grew or is too large.
        var content = new byte[Math.Min(stream.Length, YamlGuard.LargestFile) + 1];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == content.Length
            ? Refused(path, shown => FileDiagnostics.TooLarge(shown, YamlGuard.LargestFile / 1024))
            : new CatalogFile(path, content.AsMemory(0, length));
    }

    private static string PathOf(string root, FileSystemInfo entry) =>
        Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
