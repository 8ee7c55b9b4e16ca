using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;

namespace Curriculum.Api.Catalogs;

/// <summary>What reading the folder of a catalog gave.</summary>
/// <param name="Snapshot">The snapshot; null when the files have errors.</param>
/// <param name="Errors">The errors.</param>
internal sealed record CatalogReading(CatalogSnapshot? Snapshot, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Reads and compiles a folder at a day.</summary>
    public static CatalogReading Of(string folder, DateOnly today)
    {
        var compilation = CatalogCompiler.Compile(CatalogFolder.Read(folder), ScriptAllowList.InFolder(folder, today));
        return compilation is { Ok: true, Catalog: { } catalog }
            ? new CatalogReading(new CatalogSnapshot(catalog, compilation.Places.Find), [])
            : new CatalogReading(
                Snapshot: null,
                [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]
            );
    }
}
