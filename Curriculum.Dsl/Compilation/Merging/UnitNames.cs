using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Tells each catalog of a set the names of what it imports, and where the names stand that it does not.</summary>
internal static class UnitNames
{
    /// <summary>Joins the names, and binds the manifests, of what is imported before that of who imports it.</summary>
    public static void Join(IReadOnlyList<CatalogUnit> units)
    {
        var done = new HashSet<CatalogUnit>();
        var byName = units.ToDictionary(unit => unit.Source.Name, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            Join(unit, byName, done);
        }

        if (units.Count == 1)
        {
            return;
        }

        var declared = units
            .SelectMany(unit => unit.Declared)
            .DistinctBy(name => name.Id, StringComparer.Ordinal)
            .ToDictionary(name => name.Id, name => name.Declared, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            unit.Names.Elsewhere = declared;
            Compare(unit);
        }
    }

    private static void Join(CatalogUnit unit, Dictionary<string, CatalogUnit> byName, HashSet<CatalogUnit> done)
    {
        if (!done.Add(unit))
        {
            return;
        }

        var isWhole = unit.Source.Faults.IsEmpty;
        foreach (var name in unit.Source.Imports)
        {
            if (byName.GetValueOrDefault(name) is { } import)
            {
                Join(import, byName, done);
                unit.Names.Include(import.Names);
            }
        }

        if (!isWhole)
        {
            unit.Names.MissesImport();
        }

        unit.BindManifest();
    }

    /// <summary>An own name that a reader cannot tell from an imported one is told at the own name.</summary>
    private static void Compare(CatalogUnit unit)
    {
        if (unit.Source.Imports.IsEmpty)
        {
            return;
        }

        var own = unit.Declared.Select(name => name.Id).ToHashSet(StringComparer.Ordinal);
        var imported = unit
            .Names.All.Where(id => !own.Contains(id))
            .DistinctBy(Lookalike.Shape, StringComparer.Ordinal)
            .ToDictionary(Lookalike.Shape, StringComparer.Ordinal);
        foreach (var document in unit.Documents)
        {
            if (imported.GetValueOrDefault(Lookalike.Shape(document.Id)) is { } other)
            {
                document.Report(NameDiagnostics.LooksLike(document.IdSpan, document.Id, other));
            }
        }
    }
}
