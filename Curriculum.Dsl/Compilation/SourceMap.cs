using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Leads from places in a catalog to stretches of its files, exact to the smallest part of a rule.</summary>
/// <remarks>Nothing is kept of a rule but its text: a place is asked for seldom, and then the rule is read again.</remarks>
public sealed class SourceMap
{
    private readonly Dictionary<string, CatalogDocument> _documents;

    internal SourceMap(IEnumerable<CatalogDocument> documents) =>
        _documents = documents
            .DistinctBy(document => document.Id, StringComparer.Ordinal)
            .ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>Gets the map of no files.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>Returns the stretch of a place; that of the entity's identifier when the place itself is not written; null when the entity is unknown.</summary>
    public SourceSpan? Find(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (_documents.GetValueOrDefault(place.Entity) is not { } document)
        {
            return null;
        }

        return place.Key.Length > 0 && document.Value(place.Key) is { } value
            ? Within(document, value, place)
            : document.IdSpan;
    }

    /// <summary>Returns a diagnostic whose place is in a file, when it is in the catalog and that place is known.</summary>
    public Diagnostic Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Place is DiagnosticPlace.InCatalog(var place) && Find(place) is { } span
            ? diagnostic with
            {
                Place = new DiagnosticPlace.InFile(span),
            }
            : diagnostic;
    }

    private static SourceSpan Within(CatalogDocument document, YamlNode value, Place place)
    {
        var path = place.Path;
        if (value is YamlNode.List list)
        {
            return path is [var index, ..] && index < list.Items.Length
                ? WithinItem(document, list.Items[index], path[1..])
                : document.Span(list);
        }

        // One rule that stands for a list of one is that list's first item.
        var isList = place.Key is "requires" or "admission" && path.Length > 0;
        return WithinItem(document, value, isList ? path[1..] : path);
    }

    private static SourceSpan WithinItem(CatalogDocument document, YamlNode item, ImmutableArray<int> path)
    {
        var node = item;
        while (node is YamlNode.Map map && Shown(map, document.Language) is var shown && shown != node)
        {
            node = shown;
        }

        return node is YamlNode.Scalar rule && path.Length > 0 ? WithinRule(document, rule, path) : document.Span(node);
    }

    /// <summary>Of a rule with its reason the rule is shown, of a claim its rule, of an outcome its identifier.</summary>
    private static YamlNode Shown(YamlNode.Map map, TextLanguage language)
    {
        var (rule, claim) = (PartTerms.Rule["rule"].In(language), CommonTerms.If.In(language));
        var script = PartTerms.Rule["script"].In(language);
        var entry = map.Entries.FirstOrDefault(entry =>
            string.Equals(entry.Key.Value, rule, StringComparison.Ordinal)
            || string.Equals(entry.Key.Value, claim, StringComparison.Ordinal)
            || string.Equals(entry.Key.Value, script, StringComparison.Ordinal)
            || entry.Key.Value is "id"
        );
        return entry?.Value ?? map;
    }

    private static SourceSpan WithinRule(CatalogDocument document, YamlNode.Scalar rule, ImmutableArray<int> path)
    {
        var (node, _) = new RuleParser(RuleWords.In(document.Language)).Read(rule.Value);
        if (node is null)
        {
            return document.Span(rule);
        }

        foreach (var index in path)
        {
            var parts = Parts(node);
            if (index >= parts.Length)
            {
                break;
            }

            node = parts[index];
        }

        while (node is RuleNode.Group group)
        {
            node = group.Inner;
        }

        return new RuleSource(document, rule).Span(node.Start, node.End);
    }

    private static ImmutableArray<RuleNode> Parts(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => Parts(group.Inner),
            RuleNode.Joined joined => joined.Parts,
            RuleNode.Count count => count.Parts,
            RuleNode.Opposite opposite => [opposite.Part],
            _ => [],
        };
}
