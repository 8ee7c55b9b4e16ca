using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the rules of a map: a rule is a text, or a map with the text and the reason.</summary>
internal static class MapRules
{
    /// <summary>Returns the rules of the list under a key; one rule stands for a list of one.</summary>
    public static ImmutableArray<Rule> AllRules(
        this MapReader map,
        string entity,
        string key,
        RuleStratum stratum = RuleStratum.Monotone
    )
    {
        switch (map.Find(key))
        {
            case null:
                return [];
            case YamlNode.List { IsFlow: true, Items.IsEmpty: false } list:
                map.Document.Report(FileDiagnostics.RulesInBrackets(map.Document.Span(list), map.Written(key)));
                return [];
            case YamlNode.List list:
                return
                [
                    .. list
                        .Items.Select((item, index) => map.Rule(item, Place.Of(entity, key, index), key, stratum))
                        .OfType<Rule>(),
                ];
            case var single:
                return map.Rule(single, Place.Of(entity, key, 0), key, stratum) is { } rule ? [rule] : [];
        }
    }

    /// <summary>Returns the one rule under a key, or null when there is none.</summary>
    public static Rule? OneRule(
        this MapReader map,
        Place place,
        string key,
        RuleStratum stratum = RuleStratum.Monotone
    ) => map.Find(key) is { } node ? map.Rule(node, place, key, stratum) : null;

    private static Rule? Rule(
        this MapReader map,
        YamlNode node,
        Place place,
        string key,
        RuleStratum stratum = RuleStratum.Monotone
    )
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                return map.Rules.Compile(map.Document, scalar, place, because: default, stratum);
            case YamlNode.Map pair:
                return map.Nested(pair, PartTerms.Rule).OneOfEither(place, stratum);
            default:
                map.ReportShape(node, key, "`- …`");
                return null;
        }
    }

    /// <summary>A rule and an expression are two ways to say it; only one of them may, and only an expression expires.</summary>
    private static Rule? OneOfEither(this MapReader map, Place place, RuleStratum stratum)
    {
        var because = map.Marked("because");
        if (map.Find("script") is null)
        {
            map.Require("rule");
            return map.IsAlone("expires", "rule") && map.Scalar("rule") is { } rule
                ? map.Rules.Compile(map.Document, rule, place, because, stratum)
                : null;
        }

        return map.IsAlone("rule", "script") && map.Rules.Scripts.Compile(map, stratum) is { } requirement
            ? new Rule(place, requirement, because)
            : null;
    }

    private static bool IsAlone(this MapReader map, string key, string other)
    {
        var entry = map.Node.Entries.FirstOrDefault(entry =>
            string.Equals(entry.Key.Value, map.Written(key), StringComparison.Ordinal)
        );
        if (entry is null)
        {
            return true;
        }

        map.Document.Report(
            ScriptDiagnostics.NotBeside(map.Document.Span(entry.Key), entry.Key.Value, map.Written(other))
        );
        return false;
    }
}
