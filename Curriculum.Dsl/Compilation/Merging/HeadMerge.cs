using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Makes one manifest of those of a set; where two say otherwise of one name, both places are told.</summary>
internal static class HeadMerge
{
    /// <summary>Returns the manifest: name, language and issuer of the catalog itself, all else of all of them.</summary>
    public static Manifest Merge(IReadOnlyList<CatalogUnit> units)
    {
        var own = units[0].Head;
        if (units.Count == 1)
        {
            return own;
        }

        return own with
        {
            Namespaces = Named(units, "namespaces", PartTerms.Namespace, head => head.Namespaces, Owner),
            Facts =
            [
                .. Join(units, "facts", PartTerms.Fact, head => head.Facts, fact => fact.Id.Value, Of)
                    .OrderBy(fact => fact.Id.Value, StringComparer.Ordinal),
            ],
            Scales =
            [
                .. Join(units, "scales", PartTerms.Scale, head => head.Scales, scale => scale.Id.Value, Of)
                    .OrderBy(scale => scale.Id.Value, StringComparer.Ordinal),
            ],
            Scopes = Named(units, "scopes", PartTerms.Scope, head => head.Scopes, Name),
        };
    }

    private static string? Owner(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) ? null : "owner";

    private static string? Name(LocalizedText left, LocalizedText right) => left.Agrees(right) ? null : "name";

    private static string? Of(Fact left, Fact right) =>
        left.Kind != right.Kind ? "kind"
        : left.Question.Agrees(right.Question) ? null
        : "question";

    private static string? Of(Scale left, Scale right) =>
        !left.Steps.SequenceEqual(right.Steps, StringComparer.Ordinal) ? "steps"
        : left.Lowest != right.Lowest ? "from"
        : left.Highest != right.Highest ? "until"
        : left.Question.Agrees(right.Question) ? null
        : "question";

    private static ImmutableSortedDictionary<string, T> Named<T>(
        IReadOnlyList<CatalogUnit> units,
        string list,
        Terms keys,
        Func<Manifest, IEnumerable<KeyValuePair<string, T>>> items,
        Func<T, T, string?> difference
    ) =>
        Join(units, list, keys, items, pair => pair.Key, (left, right) => difference(left.Value, right.Value))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static IEnumerable<T> Join<T>(
        IReadOnlyList<CatalogUnit> units,
        string list,
        Terms keys,
        Func<Manifest, IEnumerable<T>> items,
        Func<T, string> id,
        Func<T, T, string?> difference
    )
    {
        var first = new Dictionary<string, (CatalogUnit Unit, T Item)>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var item in items(unit.Head))
            {
                if (first.TryAdd(id(item), (unit, item)))
                {
                    continue;
                }

                var (by, earlier) = first[id(item)];
                if (by != unit && difference(earlier, item) is { } key)
                {
                    var manifest = by.Manifest;
                    manifest.Report(
                        ManifestDiagnostics.OtherFact(
                            Span(manifest, list, id(item)),
                            keys[key].In(manifest.Language),
                            id(item),
                            Span(unit.Manifest, list, id(item))
                        )
                    );
                }
            }
        }

        return first.Values.Select(each => each.Item);
    }

    private static SourceSpan Span(CatalogDocument manifest, string list, string id) =>
        NameIndex
            .Ids(manifest, list)
            .Where(node => string.Equals(node.Value, id, StringComparison.Ordinal))
            .Select(manifest.Span)
            .FirstOrDefault(SourceSpan.OfFile(manifest.Path));
}
