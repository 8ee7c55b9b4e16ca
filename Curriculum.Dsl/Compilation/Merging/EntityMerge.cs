using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Binding;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Makes one of what several catalogs declare alike; where they differ, both places are told.</summary>
internal static class EntityMerge
{
    /// <summary>Returns every entity once, and the identifiers of which two catalogs say different things.</summary>
    /// <param name="entities">The entities; those of the catalog itself come first.</param>
    public static (List<BoundEntity> Entities, HashSet<string> Conflicts) Merge(IReadOnlyList<BoundEntity> entities)
    {
        var first = new Dictionary<string, BoundEntity>(StringComparer.Ordinal);
        var conflicts = new HashSet<string>(StringComparer.Ordinal);
        var merged = new List<BoundEntity>(entities.Count);
        foreach (var entity in entities)
        {
            var id = entity.Document.Id;
            if (first.TryAdd(id, entity))
            {
                merged.Add(entity);
                continue;
            }

            var differences = Differences(first[id], entity).ToList();
            differences.ForEach(first[id].Document.Report);
            if (differences.Count > 0)
            {
                conflicts.Add(id);
            }
        }

        return (merged, conflicts);
    }

    private static IEnumerable<Diagnostic> Differences(BoundEntity left, BoundEntity right)
    {
        var (here, there) = (left.Document, right.Document);
        if (IsSameText(here, there))
        {
            return [];
        }

        return EntityFacts.AreOneThing(left.Entity, right.Entity)
            ? Written(here, there, [.. EntityFacts.Differing(left.Entity, right.Entity)])
                .Select(key =>
                    ManifestDiagnostics.OtherFact(
                        Span(here, key),
                        EntityKinds.Keys(here.Kind)[key].In(here.Language),
                        here.Id,
                        Span(there, key)
                    )
                )
            : [ManifestDiagnostics.OtherThing(here.IdSpan, here.Id, there.IdSpan)];
    }

    /// <summary>What follows from a key that is written is not told beside it, such as the one outcome with all hours.</summary>
    private static IEnumerable<string> Written(CatalogDocument here, CatalogDocument there, IReadOnlyList<string> keys)
    {
        var written = keys.Where(key => here.Value(key) is not null || there.Value(key) is not null).ToList();
        return written.Count > 0 ? written : keys;
    }

    private static bool IsSameText(CatalogDocument left, CatalogDocument right) =>
        left.Kind == right.Kind
        && left.Language == right.Language
        && string.Equals(left.Text?.Text, right.Text?.Text, StringComparison.Ordinal);

    private static SourceSpan Span(CatalogDocument document, string key) =>
        document.Value(key) is { } value ? document.Span(value) : document.IdSpan;
}
