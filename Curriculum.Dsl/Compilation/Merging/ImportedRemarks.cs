using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Decides what whoever imports a catalog is told of it.</summary>
internal static class ImportedRemarks
{
    /// <summary>Returns what is told: all of the catalog itself, of what it imports the errors only.</summary>
    /// <remarks>
    /// Warnings about an imported catalog, and mends of its files, are for whoever keeps it; they come when it is checked
    /// itself. An error is told, since what is wrong does not count.
    /// </remarks>
    public static IEnumerable<Diagnostic> Told(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<CatalogUnit> units)
    {
        if (units.Count == 1)
        {
            return diagnostics;
        }

        var imported = units
            .Skip(1)
            .SelectMany(unit => unit.Documents.Append(unit.Manifest))
            .Select(document => document.Path)
            .ToHashSet(StringComparer.Ordinal);
        return diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error || !IsImported(diagnostic, imported))
            .Select(diagnostic => IsImported(diagnostic, imported) ? diagnostic with { Fix = [] } : diagnostic);
    }

    private static bool IsImported(Diagnostic diagnostic, HashSet<string> imported) =>
        diagnostic.Place is DiagnosticPlace.InFile(var span) && imported.Contains(span.File);
}
