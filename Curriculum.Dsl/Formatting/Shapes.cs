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
        ["equivalence.from"] = ShapeKind.Rule,
        ["requires"] = ShapeKind.Rules,
        ["admission"] = ShapeKind.Rules,
        ["if"] = ShapeKind.Rule,
        ["rule"] = ShapeKind.Rule,
        ["title"] = ShapeKind.Localized,
        ["name"] = ShapeKind.Localized,
        ["text"] = ShapeKind.Localized,
        ["question"] = ShapeKind.Localized,
        ["because"] = ShapeKind.Localized,
        ["function"] = ShapeKind.Localized,
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
        ["rio"] = ShapeKind.Text,
        ["owners"] = ShapeKind.Text,
        ["badge"] = ShapeKind.Text,
        ["ocw-code"] = ShapeKind.Text,
        ["assessment"] = ShapeKind.Text,
        ["participation"] = ShapeKind.Text,
        ["quality"] = ShapeKind.Text,
        ["supervision"] = ShapeKind.Text,
        ["further"] = ShapeKind.Text,
        ["competence"] = ShapeKind.Text,
        ["decides"] = ShapeKind.Text,
        ["achievement"] = ShapeKind.Text,
        ["folder"] = ShapeKind.Text,
        ["repository"] = ShapeKind.Text,
        ["commit"] = ShapeKind.Text,
        ["unit"] = ShapeKind.Text,
        ["steps"] = ShapeKind.Text,
        ["work-processes"] = ShapeKind.Text,
        ["offering.language"] = ShapeKind.Text,
        ["language"] = ShapeKind.Named,
        ["candidate.facts"] = ShapeKind.Named,
        ["module.awards.scale"] = ShapeKind.Named,
        ["hours"] = ShapeKind.Whole,
        ["contact"] = ShapeKind.Whole,
        ["practice"] = ShapeKind.Whole,
        ["self-study"] = ShapeKind.Whole,
        ["manifest.scales.from"] = ShapeKind.Whole,
        ["manifest.scales.until"] = ShapeKind.Whole,
        ["places"] = ShapeKind.Whole,
        ["amount"] = ShapeKind.Whole,
        ["value"] = ShapeKind.Whole,
        ["result"] = ShapeKind.Whole,
        ["price"] = ShapeKind.Whole,
        ["hours-per-week"] = ShapeKind.Whole,
        ["from"] = ShapeKind.Date,
        ["until"] = ShapeKind.Date,
        ["date"] = ShapeKind.Date,
        ["earned"] = ShapeKind.Date,
        ["born"] = ShapeKind.Date,
        ["start"] = ShapeKind.Date,
        ["fixed"] = ShapeKind.Date,
        ["attested"] = ShapeKind.Date,
        ["checked-on"] = ShapeKind.Date,
        ["duration"] = ShapeKind.Duration,
        ["attestation"] = ShapeKind.Duration,
        ["credential.valid"] = ShapeKind.Duration,
        ["module.awards.credential.valid"] = ShapeKind.Duration,
        ["employable"] = ShapeKind.YesNo,
        ["transitive"] = ShapeKind.YesNo,
        ["paid"] = ShapeKind.YesNo,
        ["part"] = ShapeKind.YesNo,
        ["exam"] = ShapeKind.YesNo,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shorter = FrozenSet.Create(
        StringComparer.Ordinal,
        "role.employable",
        "module.awards.credential"
    );

    private static readonly FrozenDictionary<string, Terms> Words = ValueTerms
        .All.Append(KeyValuePair.Create("manifest.facts.kind", ValueTerms.FactKinds))
        .Append(KeyValuePair.Create("equivalence.ground.kind", ValueTerms.Grounds))
        .Append(KeyValuePair.Create("credential.bound-to", ValueTerms.Bonds))
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

    /// <summary>Returns whether a single word may stand where a map may: yes, or the name alone.</summary>
    public static bool MayBeWord(Shape shape) => Shorter.Contains(shape.Path);

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
