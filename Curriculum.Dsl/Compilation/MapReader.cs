using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads one map with a closed set of keys; code names them in English, authors in the catalog's language.</summary>
internal sealed class MapReader
{
    private readonly Terms _keys;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>Creates the reader of a map and reports every key that is not known in it.</summary>
    public MapReader(CatalogDocument document, YamlNode.Map map, Terms keys, NameTable names, RuleCompiler rules)
    {
        (Document, Node, _keys, Names, Rules) = (document, map, keys, names, rules);
        foreach (var entry in map.Entries.TakeWhile(_ => !document.IsFull))
        {
            Take(entry);
        }
    }

    /// <summary>Gets the file.</summary>
    public CatalogDocument Document { get; }

    /// <summary>Gets the map.</summary>
    public YamlNode.Map Node { get; }

    /// <summary>Gets the names of the catalog.</summary>
    public NameTable Names { get; }

    /// <summary>Gets what makes requirements of rules.</summary>
    public RuleCompiler Rules { get; }

    /// <summary>Gets the language of the catalog.</summary>
    public TextLanguage Language => Document.Language;

    /// <summary>Returns the value of a key, or null when it is not there.</summary>
    public YamlNode? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>Returns how the author writes a key.</summary>
    public string Written(string key) => _keys[key].In(Language);

    /// <summary>Returns the key of a value of this map; of an empty value nothing else can be shown.</summary>
    public YamlNode KeyOf(YamlNode value) =>
        Node.Entries.FirstOrDefault(entry => ReferenceEquals(entry.Value, value))?.Key ?? value;

    /// <summary>Reports keys that must be there and are not.</summary>
    public void Require(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!_values.ContainsKey(key))
            {
                ReportMissing(key);
            }
        }
    }

    /// <summary>Reports that a key must be there and is not, at the first key of the map.</summary>
    public void ReportMissing(string key)
    {
        YamlNode at = Node.Entries.IsEmpty ? Node : Node.Entries[0].Key;
        Document.Report(FileDiagnostics.MissingKey(Document.Span(at), Written(key)));
    }

    /// <summary>Returns the text under a key, or null when it is not there.</summary>
    public YamlNode.Scalar? Scalar(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlNode.Scalar scalar:
                return scalar;
            case var other:
                ReportShape(other, key, "`…`");
                return null;
        }
    }

    /// <summary>Returns the texts of a list under a key; one text stands for a list of one.</summary>
    public IEnumerable<YamlNode.Scalar> Scalars(string key)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case YamlNode.Scalar scalar:
                yield return scalar;
                yield break;
            case YamlNode.List list:
                foreach (var item in list.Items.TakeWhile(_ => !Document.IsFull))
                {
                    if (item is YamlNode.Scalar scalar)
                    {
                        yield return scalar;
                    }
                    else
                    {
                        ReportShape(item, key, "`[…, …]`");
                    }
                }

                yield break;
            case var other:
                ReportShape(other, key, "`[…, …]`");
                yield break;
        }
    }

    /// <summary>Returns the map under a key, or null when it is not there.</summary>
    public MapReader? Map(string key, Terms keys)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlNode.Map map:
                return Nested(map, keys);
            case var other:
                ReportShape(other, key, Example(keys));
                return null;
        }
    }

    /// <summary>Returns what stands under a key: the items of a list, or the one thing that is no list.</summary>
    public IEnumerable<YamlNode> Items(string key) =>
        Find(key) switch
        {
            null => [],
            YamlNode.List list => list.Items,
            var single => [single],
        };

    /// <summary>Returns the entries of a map whose keys are names of the author's own.</summary>
    public IEnumerable<YamlEntry> Entries(string key, string example)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlNode.Map map:
                return map.Entries;
            case var other:
                ReportShape(other, key, example);
                return [];
        }
    }

    /// <summary>Returns the maps of a list under a key.</summary>
    public IEnumerable<MapReader> Maps(string key, Terms keys)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case YamlNode.List list:
                foreach (var item in list.Items.TakeWhile(_ => !Document.IsFull))
                {
                    if (item is YamlNode.Map map)
                    {
                        yield return Nested(map, keys);
                    }
                    else
                    {
                        ReportShape(item, key, $"`- {Example(keys)[1..]}");
                    }
                }

                yield break;
            case var other:
                ReportShape(other, key, $"`- {Example(keys)[1..]}");
                yield break;
        }
    }

    /// <summary>Returns the reader of a map within this one.</summary>
    public MapReader Nested(YamlNode.Map map, Terms keys) => new(Document, map, keys, Names, Rules);

    /// <summary>Reports a value of another shape than belongs under a key.</summary>
    public void ReportShape(YamlNode node, string key, string example)
    {
        var at = node is YamlNode.Scalar { Value.Length: 0 } ? KeyOf(node) : node;
        Document.Report(FileDiagnostics.WrongShape(Document.Span(at), Written(key), example));
    }

    /// <summary>Reports a text that cannot be read as what belongs there.</summary>
    public void ReportValue(YamlNode.Scalar scalar, string example, string? nearest = null, string? certain = null)
    {
        YamlNode at = scalar.Value.Length == 0 ? KeyOf(scalar) : scalar;
        Document.Report(FileDiagnostics.UnreadableValue(Document.Span(at), scalar.Value, example, nearest, certain));
    }

    private string Example(Terms keys) =>
        $"`{{{string.Join(", ", keys.All.Take(3).Select(term => $"{term.In(Language)}: …"))}}}`";

    private void Take(YamlEntry entry)
    {
        var written = entry.Key.Value;
        var at = Document.Span(entry.Key);
        if (_keys.Find(written, Language) is { } key)
        {
            _values.Add(key.English, entry.Value);
        }
        else if (_keys.Find(written, Other) is { } foreign)
        {
            Document.Report(SyntaxDiagnostics.OtherLanguage(at, written, foreign.In(Language)));
        }
        else
        {
            var known = _keys.In(Language).ToList();
            var certain = Nearest.Certain(written, known);
            Document.Report(
                FileDiagnostics.UnknownKey(
                    at,
                    written,
                    Nearest.Of(written, known),
                    Node.Entries.Any(other => string.Equals(other.Key.Value, certain, StringComparison.Ordinal))
                        ? null
                        : certain
                )
            );
        }
    }

    private TextLanguage Other => Language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch;
}
