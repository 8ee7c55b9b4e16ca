using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the files of a catalog from a folder.</summary>
public static class CatalogFolder
{
    /// <summary>Returns every YAML file of the folder except scenarios and what begins with a dot, in ordinal order of path.</summary>
    /// <remarks>A file that is too large, or a link that leads out of the folder, is returned unread with the reason.</remarks>
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

    private static void Collect(string root, DirectoryInfo directory, List<CatalogFile> files)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry is FileInfo file)
            {
                if (IsCatalogFile(file.Name))
                {
                    files.Add(Read(root, file));
                }
                else if (file.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
                {
                    files.Add(Refused(PathOf(root, file), FileDiagnostics.OtherEnding(PathOf(root, file))));
                }
            }
            else if (entry.LinkTarget is null)
            {
                Collect(root, (DirectoryInfo)entry, files);
            }
            else
            {
                // A linked folder may lead anywhere, also back to itself.
                files.Add(Refused(PathOf(root, entry), FileDiagnostics.LeadsOut(PathOf(root, entry))));
            }
        }
    }

    private static bool IsCatalogFile(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) && !name.EndsWith(".test.yaml", StringComparison.Ordinal);

    private static CatalogFile Read(string root, FileInfo file)
    {
        var path = PathOf(root, file);
        if (file.LinkTarget is not null && !IsWithin(root, file.ResolveLinkTarget(returnFinalTarget: true)))
        {
            return Refused(path, FileDiagnostics.LeadsOut(path));
        }

        // One byte more than is allowed is enough to know that it is too large.
        using var stream = file.OpenRead();
        var content = new byte[YamlGuard.LargestFile + 1];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length > YamlGuard.LargestFile
            ? Refused(path, FileDiagnostics.TooLarge(path, YamlGuard.LargestFile / 1024))
            : new CatalogFile(path, content.AsMemory(0, length).ToArray());
    }

    private static bool IsWithin(string root, FileSystemInfo? target) =>
        target is { Exists: true }
        && target.FullName.StartsWith($"{root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static CatalogFile Refused(string path, Diagnostic refusal) =>
        new(path, ReadOnlyMemory<byte>.Empty) { Refusal = refusal };

    private static string PathOf(string root, FileSystemInfo entry) =>
        Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
