using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Merging;
using Curriculum.Dsl.Compilation.Sources;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a catalog of its files; what is wrong is told all at once, and nothing is ever thrown at an author.</summary>
public static class CatalogCompiler
{
    /// <summary>Reads and compiles the catalog in a folder, with all that it imports.</summary>
    public static CatalogCompilation CompileFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Compile(CatalogSet.Read(new CatalogSource.Folder(folder)));
    }

    /// <summary>Compiles the files of one catalog alone, in whatever order they come; its imports are not looked for.</summary>
    public static CatalogCompilation Compile(IReadOnlyList<CatalogFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Compile(CatalogSet.Of(files));
    }

    /// <summary>Compiles a catalog with all that it imports into one.</summary>
    public static CatalogCompilation Compile(CatalogSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (CatalogManifest.Find(set.Own.Files) is null)
        {
            return new CatalogCompilation(
                null,
                set.Own.Faults.IsEmpty ? [ManifestDiagnostics.Missing()] : set.Own.Faults,
                SourceMap.Empty
            );
        }

        var units = set.Sources.Select(CatalogUnit.Read).OfType<CatalogUnit>().ToList();
        return new CatalogAssembly(units).Compile();
    }
}
