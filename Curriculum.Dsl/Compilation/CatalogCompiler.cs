using Curriculum.Diagnostics;
using Curriculum.Dsl.Scripting;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a catalog of its files; what is wrong is told all at once, and nothing is ever thrown at an author.</summary>
public static class CatalogCompiler
{
    /// <summary>Reads and compiles the catalog in a folder.</summary>
    public static CatalogCompilation CompileFolder(string folder) => Compile(CatalogFolder.Read(folder));

    /// <summary>Compiles the files of a catalog, in whatever order they come; without an allowance no expression is allowed.</summary>
    public static CatalogCompilation Compile(IReadOnlyList<CatalogFile> files, ScriptAllowance? scripts = null)
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
        var documents = sorted
            .Where(file => !CatalogManifest.Is(file.Path))
            .Select(folders.Read)
            .OfType<CatalogDocument>()
            .ToList();
        var allowance = scripts ?? ScriptAllowance.None;
        var assembly = new CatalogAssembly(manifest, documents, allowance);
        return assembly.Compile([.. allowance.Diagnostics, .. others, .. Clashes(sorted), .. folders.Diagnostics]);
    }

    /// <summary>On a computer that takes capitals for small letters, the one file would overwrite the other.</summary>
    private static IEnumerable<Diagnostic> Clashes(IEnumerable<CatalogFile> files) =>
        files
            .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1))
            .Select(file => FileDiagnostics.CaseClash(file.Path));
}
