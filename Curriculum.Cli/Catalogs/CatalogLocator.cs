namespace Curriculum.Cli.Catalogs;

/// <summary>Finds the catalog: the folder asked for, else the nearest manifest upward, else <c>./catalog</c>.</summary>
internal static class CatalogLocator
{
    private static readonly string[] Manifests = ["catalogus.yaml", "catalog.yaml"];

    public static string Find(string? asked, string workingFolder)
    {
        if (asked is not null)
        {
            return Path.GetFullPath(asked, workingFolder);
        }

        return Upward(workingFolder) ?? Path.Combine(workingFolder, "catalog");
    }

    /// <summary>Finds the catalog that holds the first of some paths; without any, the catalog of the working folder.</summary>
    public static string Holding(IReadOnlyList<string> paths, string? asked) =>
        asked is null && paths.Count > 0 ? Upward(paths[0]) ?? paths[0] : Find(asked, Directory.GetCurrentDirectory());

    private static string? Upward(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (HasManifest(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>Returns the folder that was probably meant: that of a file, or the catalog within a repository; null when there is none.</summary>
    public static string? Near(string asked) =>
        Path.GetDirectoryName(asked) is { } parent && File.Exists(asked) && HasManifest(parent) ? parent
        : HasManifest(Path.Combine(asked, "catalog")) ? Path.Combine(asked, "catalog")
        : null;

    public static bool HasManifest(string folder) => Manifests.Any(name => File.Exists(Path.Combine(folder, name)));
}
