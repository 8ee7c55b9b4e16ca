using Curriculum.Diagnostics;
using Curriculum.Dsl.Scenarios;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a catalog of its files; what is wrong is told all at once, and nothing is ever thrown at an author.</summary>
public static class CatalogCompiler
{
    /// <summary>Reads and compiles the catalog in a folder.</summary>
    public static CatalogCompilation CompileFolder(string folder) => Compile(CatalogFolder.Read(folder));

    /// <summary>Compiles the files of a catalog, in whatever order they come.</summary>
    public static CatalogCompilation Compile(IReadOnlyList<CatalogFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        if (CatalogManifest.Find(sorted) is not { } manifestFile)
        {
            return new CatalogCompilation(null, [ManifestDiagnostics.Missing()], SourceMap.Empty);
        }

        var language = CatalogManifest.LanguageOf(manifestFile);
        var others = sorted
            .Where(file => CatalogManifest.Is(file.Path) && file != manifestFile)
            .Select(file => ManifestDiagnostics.Two(file.Path));
        var manifest = CatalogDocument.Read(manifestFile, EntityKind.Manifest, language, "");
        var folders = new CatalogFolders(language);
        var all = sorted
            .Where(file => !CatalogManifest.Is(file.Path))
            .Select(folders.Read)
            .OfType<CatalogDocument>()
            .ToLookup(document => document.Kind == EntityKind.Scenarios);
        var assembly = new CatalogAssembly(manifest, [.. all[false]], new ScenarioFiles([.. all[true]]));
        return assembly.Compile([.. others, .. Clashes(sorted), .. folders.Diagnostics]);
    }

    /// <summary>On a computer that takes capitals for small letters, the one file would overwrite the other.</summary>
    private static IEnumerable<Diagnostic> Clashes(IEnumerable<CatalogFile> files) =>
        files
            .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1))
            .Select(file => FileDiagnostics.CaseClash(file.Path));
}
