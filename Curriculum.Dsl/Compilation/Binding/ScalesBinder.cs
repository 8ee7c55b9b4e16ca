using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes of the manifest's map the scales that it declares.</summary>
internal static class ScalesBinder
{
    /// <summary>Returns the scales, each with its question; a fact of the kind scale asks the question of the scale of its name.</summary>
    public static ImmutableArray<Scale> Bind(MapReader manifest, ImmutableArray<Fact> facts)
    {
        var scales = new List<Scale>();
        foreach (var map in manifest.Maps("scales", PartTerms.Scale))
        {
            map.Require("id");
            var scale = Scale(map);
            if (!scales.Exists(earlier => earlier.Id == scale.Id))
            {
                scales.Add(scale);
            }
            else if (map.Scalar("id") is { } twice)
            {
                manifest.Document.Report(
                    NameDiagnostics.Duplicate(
                        manifest.Document.Span(twice),
                        twice.Value,
                        SourceSpan.OfFile(manifest.Document.Path)
                    )
                );
            }
        }

        foreach (var fact in facts.Where(fact => fact.Kind == FactKind.Scale))
        {
            var index = scales.FindIndex(scale =>
                string.Equals(scale.Id.Value, fact.Id.Value, StringComparison.Ordinal)
            );
            if (index >= 0)
            {
                scales[index] = scales[index] with { Question = fact.Question };
            }
            else if (manifest.Names.IsWhole && !manifest.Names.Scales.ContainsKey(fact.Id.Value))
            {
                Unknown(manifest, fact, scales);
            }
        }

        return [.. scales.OrderBy(scale => scale.Id.Value, StringComparer.Ordinal)];
    }

    private static Scale Scale(MapReader map)
    {
        var steps = map.Texts("steps");
        if (map.Find("steps") is null)
        {
            map.Require("from", "until");
        }
        else if (steps.IsEmpty || steps.Distinct(StringComparer.Ordinal).Count() < steps.Length)
        {
            map.ReportShape(map.Find("steps")!, "steps", "`[a, b]`");
        }

        var (lowest, highest) = (map.Whole("from") ?? 0, map.Whole("until") ?? 0);
        if (map.Find("steps") is null && highest < lowest && map.Scalar("until") is { } until)
        {
            map.ReportValue(until, "`10`");
        }

        return new Scale
        {
            Id = new ScaleId(map.Text("id")),
            Steps = steps,
            Lowest = steps.IsEmpty ? lowest : 1,
            Highest = steps.IsEmpty ? highest : steps.Length,
            Question = map.Localized("question"),
        };
    }

    private static void Unknown(MapReader manifest, Fact fact, IEnumerable<Scale> scales)
    {
        foreach (var map in manifest.Maps("facts", PartTerms.Fact))
        {
            if (map.Scalar("id") is { } id && string.Equals(id.Value, fact.Id.Value, StringComparison.Ordinal))
            {
                manifest.Document.Report(
                    NameDiagnostics.UnknownReference(
                        manifest.Document.Span(id),
                        id.Value,
                        Nearest.Of(id.Value, scales.Select(scale => scale.Id.Value))
                    )
                );
            }
        }
    }
}
