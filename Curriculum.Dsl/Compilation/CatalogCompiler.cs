using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Merging;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Scripting;

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
    /// <remarks>Without an allowance no expression is allowed.</remarks>
    public static CatalogCompilation Compile(IReadOnlyList<CatalogFile> files, ScriptAllowance? scripts = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Compile(CatalogSet.Of(files), scripts);
    }

    /// <summary>Compiles a catalog with all that it imports into one.</summary>
    /// <remarks>Its own manifest and the allowance of its host decide of all expressions, also of those that stand in an import.</remarks>
    public static CatalogCompilation Compile(CatalogSet set, ScriptAllowance? scripts = null)
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
        return new CatalogAssembly(units, scripts ?? ScriptAllowance.None).Compile();
    }
}
