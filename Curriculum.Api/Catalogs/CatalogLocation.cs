namespace Curriculum.Api.Catalogs;

/// <summary>Finds the catalog to answer from.</summary>
internal static class CatalogLocation
{
    private static readonly string[] Manifests = ["catalogus.yaml", "catalog.yaml"];

    /// <summary>Returns the folder asked for; else the nearest manifest, or <c>catalog</c> with one, upward; else <c>catalog</c> beside the program; null when there is none.</summary>
    public static string? Find(string? asked, string workingFolder, string programFolder)
    {
        if (!string.IsNullOrEmpty(asked))
        {
            return Path.GetFullPath(asked, workingFolder);
        }

        for (var folder = new DirectoryInfo(workingFolder); folder is not null; folder = folder.Parent)
        {
            if (IsCatalog(folder.FullName))
            {
                return folder.FullName;
            }

            if (IsCatalog(Path.Combine(folder.FullName, "catalog")))
            {
                return Path.Combine(folder.FullName, "catalog");
            }
        }

        var beside = Path.Combine(programFolder, "catalog");
        return IsCatalog(beside) ? beside : null;
    }

    private static bool IsCatalog(string folder) => Manifests.Any(name => File.Exists(Path.Combine(folder, name)));
}
