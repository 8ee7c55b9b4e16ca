using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Scripting;

namespace Curriculum.Api.Catalogs;

/// <summary>What reading the folder of a catalog gave.</summary>
/// <param name="Snapshot">The snapshot; null when the files have errors.</param>
/// <param name="Errors">The errors.</param>
/// <param name="Folders">The folders from which it was read: its own, and those of what it imports.</param>
internal sealed record CatalogReading(
    CatalogSnapshot? Snapshot,
    ImmutableArray<Diagnostic> Errors,
    ImmutableArray<string> Folders
)
{
    /// <summary>Gets whether it waits for an import, which may come without any file of a folder changing.</summary>
    public bool MissesImport => Errors.Any(error => error.Code is "CUR1001");

    /// <summary>Reads and compiles a folder at a day, with all that it imports.</summary>
    public static CatalogReading Of(string folder, DateOnly today)
    {
        var set = CatalogSet.Read(new CatalogSource.Folder(folder));
        var compilation = CatalogCompiler.Compile(set, ScriptAllowList.InFolder(folder, today));
        ImmutableArray<string> folders = [.. set.Sources.Select(source => source.Folder).OfType<string>()];
        return compilation is { Ok: true, Catalog: { } catalog }
            ? new CatalogReading(
                new CatalogSnapshot(catalog, compilation.Places.Find, compilation.SourcesIn),
                [],
                folders
            )
            : new CatalogReading(
                Snapshot: null,
                [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)],
                folders
            );
    }
}
