using System.Collections.Frozen;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Collects the names of all files before any of them is understood, and judges the names themselves.</summary>
internal static class NameIndex
{
    private static readonly FrozenSet<string> Retyped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "true",
        "false",
        "null",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "ja",
        "nee"
    );

    private static readonly FrozenSet<string> Reserved = RuleWords
        .Dutch.Spellings.Concat(RuleWords.English.Spellings)
        .Concat(Retyped)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the names of a manifest and the files beside it.</summary>
    public static NameTable Of(CatalogDocument manifest, IEnumerable<CatalogDocument> documents)
    {
        var names = new NameTable { KnowsManifest = manifest.Root is not null };
        AddManifest(names, manifest);
        var misplaced = new List<CatalogDocument>();
        foreach (var document in documents)
        {
            Judge(document, names.KnowsManifest ? names.Spaces : null);
            Add(names, document);
            if (!string.Equals(document.PathId, document.Id, StringComparison.Ordinal))
            {
                document.Report(NameDiagnostics.PathDiffers(document.IdSpan, document.Id, document.PathId));
                misplaced.Add(document);
            }
        }

        Compare(documents);

        // Whoever names such a file by its path is not told a second time.
        foreach (var document in misplaced)
        {
            names.Add(new DeclaredName(document.PathId, document.Kind, document.IdSpan));
        }

        return names;
    }

    /// <summary>Returns whether a name is written as names are: one or two levels of small letters, digits and hyphens.</summary>
    public static bool IsWellFormed(string id)
    {
        var levels = id.Split('/');
        return levels.Length <= 2 && id.Length > 0 && char.IsAsciiLetterLower(id[0]) && levels.All(IsLevel);
    }

    /// <summary>Returns whether a name is a word of the rule language, or is read by tools as another value.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>Returns the <c>id</c> of every map in a list; it is written the same in both languages.</summary>
    public static IEnumerable<YamlNode.Scalar> Ids(CatalogDocument document, string key) =>
        document.Value(key) is YamlNode.List list
            ? list
                .Items.OfType<YamlNode.Map>()
                .SelectMany(map => map.Entries)
                .Where(entry => entry.Key.Value is "id")
                .Select(entry => entry.Value)
                .OfType<YamlNode.Scalar>()
            : [];

    /// <summary>A namespace may be a word of the rule language, since no name consists of it alone.</summary>
    private static bool IsFirstLevel(string space) =>
        IsWellFormed(space) && !space.Contains('/', StringComparison.Ordinal);

    private static bool IsLevel(string level) =>
        level.Length > 0
        && level[0] != '-'
        && level[^1] != '-'
        && level.All(character =>
            char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'
        );

    private static void AddManifest(NameTable names, CatalogDocument manifest)
    {
        foreach (var fact in Ids(manifest, "facts"))
        {
            Judge(manifest, fact);
            var kind = IsScale(manifest, fact) ? EntityKind.ScaleFact : EntityKind.Fact;
            if (names.Add(new DeclaredName(fact.Value, kind, manifest.Span(fact))) is { } first)
            {
                manifest.Report(NameDiagnostics.Duplicate(manifest.Span(fact), fact.Value, first.Declared));
            }
        }

        foreach (var space in Ids(manifest, "namespaces"))
        {
            names.Spaces.TryAdd(space.Value, manifest.Span(space));
        }

        foreach (var scale in Ids(manifest, "scales"))
        {
            Judge(manifest, scale);
        }

        foreach (var space in Ids(manifest, "namespaces").Where(space => !IsFirstLevel(space.Value)))
        {
            manifest.Report(NameDiagnostics.Malformed(manifest.Span(space), space.Value));
        }

        foreach (var scope in Ids(manifest, "scopes"))
        {
            Judge(manifest, scope);
            names.AddScope(scope.Value);
        }
    }

    /// <summary>Two names that a reader cannot tell apart are told at the second of them.</summary>
    private static void Compare(IEnumerable<CatalogDocument> documents)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var earlier = first.GetValueOrDefault(Lookalike.Shape(document.Id));
            if (earlier is null)
            {
                first.Add(Lookalike.Shape(document.Id), document.Id);
            }
            else if (!string.Equals(earlier, document.Id, StringComparison.Ordinal))
            {
                document.Report(NameDiagnostics.LooksLike(document.IdSpan, document.Id, earlier));
            }
        }
    }

    private static bool IsScale(CatalogDocument manifest, YamlNode.Scalar fact)
    {
        var (key, word) = (CommonTerms.Kind.In(manifest.Language), ValueTerms.FactKinds["scale"].In(manifest.Language));
        return (manifest.Value("facts") as YamlNode.List)
                ?.Items.OfType<YamlNode.Map>()
                .Where(map => map.Entries.Any(entry => ReferenceEquals(entry.Value, fact)))
                .SelectMany(map => map.Entries)
                .Any(entry =>
                    string.Equals(entry.Key.Value, key, StringComparison.Ordinal)
                    && entry.Value is YamlNode.Scalar kind
                    && string.Equals(kind.Value, word, StringComparison.Ordinal)
                )
            ?? false;
    }

    private static void Add(NameTable names, CatalogDocument document)
    {
        var name = new DeclaredName(document.Id, document.Kind, document.IdSpan)
        {
            Outcomes = document.Kind == EntityKind.Module ? Outcomes(document) : null,
        };
        if (names.Add(name) is { } first)
        {
            document.Report(NameDiagnostics.Duplicate(document.IdSpan, document.Id, first.Declared));
        }

        if (document.Kind == EntityKind.Experience)
        {
            AddTrade(names, document);
        }
        else if (document.Kind == EntityKind.Module)
        {
            AddLabels(names, document);
        }
    }

    private static void AddLabels(NameTable names, CatalogDocument document)
    {
        names.KnowsLabels &= document.Root is not null;
        IEnumerable<YamlNode> labels = document.Value("labels") switch
        {
            YamlNode.List list => list.Items,
            { } single => [single],
            null => [],
        };
        names.Labels.UnionWith(labels.OfType<YamlNode.Scalar>().Select(label => label.Value));
    }

    private static void AddTrade(NameTable names, CatalogDocument document)
    {
        if (document.Value("trade") is YamlNode.Scalar trade)
        {
            names.AddTrade(trade.Value);
        }
        else
        {
            names.KnowsTrades = false;
        }
    }

    private static void Judge(CatalogDocument document, Dictionary<string, SourceSpan>? spaces)
    {
        if (document.IdNode is not { } node)
        {
            return;
        }

        Judge(document, node);
        var slash = node.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && spaces is not null && !spaces.ContainsKey(node.Value[..slash]))
        {
            document.Report(NameDiagnostics.UndeclaredNamespace(document.Span(node), node.Value, node.Value[..slash]));
        }
    }

    private static void Judge(CatalogDocument document, YamlNode.Scalar node)
    {
        if (IsReserved(node.Value))
        {
            document.Report(NameDiagnostics.Reserved(document.Span(node), node.Value));
        }
        else if (!IsWellFormed(node.Value))
        {
            document.Report(NameDiagnostics.Malformed(document.Span(node), node.Value));
        }
    }

    /// <summary>Returns the names of a module's outcomes, or null when they cannot be told.</summary>
    private static HashSet<string>? Outcomes(CatalogDocument document) =>
        document.Root is null ? null
        : document.Value("outcomes") is null ? new HashSet<string>(StringComparer.Ordinal) { OutcomeId.Whole }
        : Ids(document, "outcomes").Select(node => node.Value).ToHashSet(StringComparer.Ordinal);
}
