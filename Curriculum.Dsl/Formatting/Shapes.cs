using System.Collections.Frozen;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>Knows of every key what may stand below it.</summary>
/// <remarks>
/// Maps and words are found in the vocabulary by the names of the keys that lead to them, so that a key added there is
/// written rightly by itself; only what the vocabulary does not tell stands here.
/// </remarks>
internal static class Shapes
{
    private static readonly FrozenDictionary<string, ShapeKind> Kinds = new Dictionary<string, ShapeKind>(
        StringComparer.Ordinal
    )
    {
        ["manifest.language"] = ShapeKind.CatalogLanguage,
        ["manifest.scripts"] = ShapeKind.YesNo,
        ["rule.script"] = ShapeKind.Text,
        ["rule.expires"] = ShapeKind.Date,
        ["equivalence.from"] = ShapeKind.Rule,
        ["requires"] = ShapeKind.Rules,
        ["recommended"] = ShapeKind.Rules,
        ["admission"] = ShapeKind.Rules,
        ["if"] = ShapeKind.Rule,
        ["rule"] = ShapeKind.Rule,
        ["title"] = ShapeKind.Localized,
        ["name"] = ShapeKind.Localized,
        ["text"] = ShapeKind.Localized,
        ["question"] = ShapeKind.Localized,
        ["because"] = ShapeKind.Localized,
        ["nl"] = ShapeKind.Text,
        ["en"] = ShapeKind.Text,
        ["id"] = ShapeKind.Text,
        ["version"] = ShapeKind.Text,
        ["source"] = ShapeKind.Text,
        ["owner"] = ShapeKind.Text,
        ["by"] = ShapeKind.Text,
        ["document"] = ShapeKind.Text,
        ["location"] = ShapeKind.Text,
        ["register"] = ShapeKind.Text,
        ["facility"] = ShapeKind.Text,
        ["sector"] = ShapeKind.Text,
        ["crebo"] = ShapeKind.Text,
        ["telephone"] = ShapeKind.Text,
        ["labels"] = ShapeKind.Text,
        ["work-processes"] = ShapeKind.Text,
        ["offering.language"] = ShapeKind.Text,
        ["language"] = ShapeKind.Named,
        ["candidate.facts"] = ShapeKind.Named,
        ["hours"] = ShapeKind.Whole,
        ["contact"] = ShapeKind.Whole,
        ["practice"] = ShapeKind.Whole,
        ["self-study"] = ShapeKind.Whole,
        ["places"] = ShapeKind.Whole,
        ["price"] = ShapeKind.Whole,
        ["hours-per-week"] = ShapeKind.Whole,
        ["from"] = ShapeKind.Date,
        ["until"] = ShapeKind.Date,
        ["date"] = ShapeKind.Date,
        ["earned"] = ShapeKind.Date,
        ["born"] = ShapeKind.Date,
        ["start"] = ShapeKind.Date,
        ["fixed"] = ShapeKind.Date,
        ["duration"] = ShapeKind.Duration,
        ["employable"] = ShapeKind.YesNo,
        ["transitive"] = ShapeKind.YesNo,
        ["paid"] = ShapeKind.YesNo,
        ["part"] = ShapeKind.YesNo,
        ["exam"] = ShapeKind.YesNo,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Terms> Words = ValueTerms
        .All.Append(KeyValuePair.Create("manifest.facts.kind", ValueTerms.FactKinds))
        .Append(KeyValuePair.Create("equivalence.ground.kind", ValueTerms.Grounds))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<Terms> Roots = Enum.GetValues<EntityKind>()
        .Where(kind => kind is not (EntityKind.Fact or EntityKind.ScaleFact))
        .Select(EntityKinds.Keys)
        .ToFrozenSet();

    /// <summary>Returns the shape of a whole file of a kind.</summary>
    public static Shape Of(EntityKind kind)
    {
        var terms = EntityKinds.Keys(kind);
        return new Shape(ShapeKind.Map, KeyTerms.All.First(each => ReferenceEquals(each.Value, terms)).Key, terms);
    }

    /// <summary>Returns the shape of what stands below a key, known by its English name.</summary>
    public static Shape Of(string path, string key)
    {
        var full = $"{path}.{key}";
        var inKind = $"{path.Split('.')[0]}.{key}";
        if (KeyTerms.All.TryGetValue(full, out var keys))
        {
            return new Shape(ShapeKind.Map, full, keys);
        }

        if (Kinds.TryGetValue(full, out var kind))
        {
            return new Shape(kind, full, null);
        }

        if (Words.TryGetValue(full, out var words) || Words.TryGetValue(inKind, out words))
        {
            return new Shape(ShapeKind.Word, full, words);
        }

        // A name without a dot is that of a part which several kinds have, or of a kind itself.
        if (KeyTerms.All.TryGetValue(key, out keys) && key is not "rule" && !Roots.Contains(keys))
        {
            return new Shape(ShapeKind.Map, key, keys);
        }

        return Kinds.TryGetValue(key, out kind) ? new Shape(kind, full, null)
            : Words.TryGetValue(key, out words) ? new Shape(ShapeKind.Word, full, words)
            : new Shape(ShapeKind.Value, full, null);
    }
}
