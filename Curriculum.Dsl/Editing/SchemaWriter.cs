using System.Text.Json;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Editing;

/// <summary>Writes the parts of a schema: what may stand below each key.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, TextLanguage language)
{
    private static readonly RuleWord[] Units = [RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year];

    /// <summary>Writes the members of a map with known keys; no other key may stand in it.</summary>
    public void Keys(Shape shape, IReadOnlyList<string> required)
    {
        var terms = shape.Terms!;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var term in terms.All.Where(term => term.IsRead))
        {
            json.WriteStartObject(term.In(language));
            json.WriteString("title", $"{term.Dutch} / {term.English}");
            Value(Shapes.Of(shape.Path, term.English));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", value: false);
        if (required.Count > 0)
        {
            Strings("required", required.Select(key => terms[key].In(language)));
        }
    }

    private void Value(Shape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Text:
                Described("text");
                OneOrList(() => json.WriteString("type", "string"));
                break;
            case ShapeKind.Localized:
                Described("localized");
                Any(
                    () => json.WriteString("type", "string"),
                    () => Keys(new Shape(ShapeKind.Map, shape.Path, LanguageTerms.Both), [])
                );
                break;
            case ShapeKind.Whole:
                Described("whole");
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 0);
                break;
            case ShapeKind.Date:
                Described("date");
                OneOrList(() => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
                break;
            case ShapeKind.Duration:
                Described("duration", RuleWords.In(language).Text(Period.Of(6, PeriodUnit.Month)));
                Pattern($"^[0-9]+ ({string.Join('|', Units.SelectMany(Spellings).Distinct(StringComparer.Ordinal))})$");
                break;
            case ShapeKind.YesNo:
                Described("yes-no");
                Strings("enum", ValueTerms.YesNo.In(language));
                break;
            case ShapeKind.CatalogLanguage:
                Described("catalog-language");
                json.WriteString("const", language == TextLanguage.Dutch ? "nl" : "en");
                break;
            default:
                Structure(shape);
                break;
        }
    }

    private void Structure(Shape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Rule when shape.Path is "rule.rule":
                Described("rule");
                json.WriteString("type", "string");
                break;
            case ShapeKind.Rule:
                Described("rule");
                Any(() => json.WriteString("type", "string"), RuleWithReason);
                break;
            case ShapeKind.Rules:
                Described("rules");
                OneOrList(() => Any(() => json.WriteString("type", "string"), RuleWithReason));
                break;
            case ShapeKind.Word:
                Described("word");
                var words = shape.Terms!.All.Where(term => term.IsRead).Select(term => term.In(language));
                OneOrList(() => Strings("enum", words));
                break;
            case ShapeKind.Map:
                Described("map");
                OneOrList(() => MapOrWord(shape));
                break;
            case ShapeKind.Named:
                Described("named");
                json.WriteString("type", "object");
                break;
            default:
                Described("value");
                break;
        }
    }

    private void MapOrWord(Shape shape)
    {
        if (Shapes.MayBeWord(shape))
        {
            Any(() => json.WriteString("type", "string"), () => Keys(shape, []));
        }
        else
        {
            Keys(shape, []);
        }
    }

    private void RuleWithReason() => Keys(new Shape(ShapeKind.Map, "rule", PartTerms.Rule), ["rule"]);

    private IEnumerable<string> Spellings(RuleWord word) =>
        [RuleWords.In(language).Text(word), RuleWords.In(language).Plural(word)];

    private void Described(string key, params ReadOnlySpan<object> gaps) =>
        json.WriteString("description", EditorSchemas.Both($"schema.{key}", gaps));

    private void OneOrList(Action one) =>
        Any(
            one,
            () =>
            {
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                one();
                json.WriteEndObject();
            }
        );

    private void Any(params ReadOnlySpan<Action> cases)
    {
        json.WriteStartArray("anyOf");
        foreach (var each in cases)
        {
            json.WriteStartObject();
            each();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Pattern(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private void Strings(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
