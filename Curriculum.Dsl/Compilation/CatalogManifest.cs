using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Knows the manifest of a catalog, whose name tells the catalog's language.</summary>
public static class CatalogManifest
{
    private const string Dutch = "catalogus.yaml";
    private const string English = "catalog.yaml";

    /// <summary>Returns whether a path is that of a manifest.</summary>
    public static bool Is(string path) => path is Dutch or English;

    /// <summary>Returns whether a folder holds a manifest.</summary>
    public static bool IsIn(string folder) =>
        File.Exists(Path.Combine(folder, Dutch)) || File.Exists(Path.Combine(folder, English));

    /// <summary>Returns the name of the manifest of a catalog in a language.</summary>
    public static string NameIn(TextLanguage language) => language == TextLanguage.Dutch ? Dutch : English;

    /// <summary>Returns the manifest among files, or null when there is none.</summary>
    /// <remarks>Of two manifests the Dutch one is as good a guess as any; the other one is reported.</remarks>
    public static CatalogFile? Find(IReadOnlyList<CatalogFile> files) =>
        files.FirstOrDefault(file => file.Path is Dutch) ?? files.FirstOrDefault(file => file.Path is English);

    /// <summary>Returns the language of a catalog, or null when there is no manifest among its files.</summary>
    public static TextLanguage? LanguageOf(IReadOnlyList<CatalogFile> files) =>
        Find(files) is { } manifest ? LanguageOf(manifest) : null;

    /// <summary>Returns the language that a manifest stands for.</summary>
    public static TextLanguage LanguageOf(CatalogFile manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.Path is Dutch ? TextLanguage.Dutch : TextLanguage.English;
    }
}
