namespace Curriculum.Api.Tests;

/// <summary>Where the files of the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Catalog => Path.Combine(Root, "catalog");

    /// <summary>Copies the demo catalog to a folder of its own.</summary>
    public static string CatalogCopy()
    {
        var copy = Directory.CreateTempSubdirectory("curriculum-").FullName;
        foreach (var file in Directory.EnumerateFiles(Catalog, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Catalog, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Curriculum.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no repository");
        }

        return folder;
    }
}
