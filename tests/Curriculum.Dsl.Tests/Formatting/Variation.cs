using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Tests.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Tests.Formatting;

/// <summary>Makes another file of a file: keys and items left out, other texts, other numbers, rules of the whole grammar.</summary>
internal sealed class Variation(Random random, TextLanguage language)
{
    private static readonly string[] Texts =
    [
        "Meten",
        "Ja: nee",
        "- een",
        "a # b",
        " ervoor",
        "erna ",
        "ja",
        "yes",
        "null",
        "~",
        "1.50",
        "0x1F",
        "2026-01-01",
        "1 jaar",
        "2 weeks",
        "é😀",
        "een\ntwee",
        "een\n\n  twee\n",
        "\"aan\" 'gehaald'",
        "C:\\map\\n",
        "%a",
        "@b",
        "&c",
        "*d",
        "!e",
        "|",
        ">",
        "[f]",
        "{g: h}",
        "i, j",
        "? k",
        "---",
        "...",
        "tab\tin",
        "nbsp\u00A0in",
        "of en van",
        "rekenen/taal: \"B1\"",
        "een heel lange zin die niet meer op een enkele regel past en daarom ergens anders moet worden afgebroken, hoe dan ook",
    ];

    private static readonly HashSet<string> KeptKeys = new(StringComparer.Ordinal)
    {
        "id",
        "taal",
        "language",
        "schema",
        "namen",
        "namespaces",
    };

    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal)
    {
        "titel",
        "title",
        "naam",
        "name",
        "tekst",
        "text",
        "vraag",
        "question",
        "omdat",
        "because",
        "nl",
        "en",
        "bron",
        "source",
        "functie",
        "as",
        "kwaliteit",
        "quality",
        "beoordeling",
        "assessment",
        "toezicht",
        "supervision",
        "locatie",
        "location",
        "faciliteit",
        "facility",
    };

    private static readonly HashSet<string> RuleKeys = new(StringComparer.Ordinal)
    {
        "vereist",
        "requires",
        "aanbevolen",
        "recommended",
        "toelating",
        "admission",
        "als",
        "if",
        "regel",
        "rule",
    };

    private readonly RandomRules _rules = new(random, RuleWords.In(language));

    /// <summary>Returns another file with the same path.</summary>
    public CatalogFile Of(CatalogFile file)
    {
        var text = new SourceText(file.Path, Tests.Texts.Of(file));
        var root = (YamlNode.Map)YamlReader.Read(text, new FileRemarks())!;
        return Scramble.Of(file.Path, Map(root), random);
    }

    private YamlNode.Map Map(YamlNode.Map map) =>
        map with
        {
            Entries =
            [
                .. map
                    .Entries.Where(entry => KeptKeys.Contains(entry.Key.Value) || random.Next(10) > 0)
                    .Select(entry => entry with { Value = Value(entry.Key.Value, entry.Value) }),
            ],
        };

    private YamlNode Value(string key, YamlNode node) =>
        node switch
        {
            _ when RuleKeys.Contains(key) && random.Next(2) == 0 => Rules(node),
            YamlNode.Scalar when TextKeys.Contains(key) && random.Next(2) == 0 => Scalar(
                One(Texts),
                ScalarStyle.DoubleQuoted
            ),
            YamlNode.Map map => Map(map),
            YamlNode.List list => list with
            {
                Items = [.. list.Items.Where(_ => random.Next(8) > 0).Select(item => Value(key, item))],
            },
            YamlNode.Scalar { Style: ScalarStyle.Plain } scalar
                when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => random.Next(
                8
            ) > 0
                ? scalar
                : Scalar(random.Next(50).ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain),
            _ => node,
        };

    private YamlNode Rules(YamlNode node) =>
        node switch
        {
            YamlNode.List list => list with
            {
                IsFlow = false,
                Items = [.. list.Items.Select(item => item is YamlNode.Scalar ? Rule() : item)],
            },
            YamlNode.Scalar => Rule(),
            _ => node,
        };

    /// <summary>Returns a rule that no mixing of the two joining words makes unreadable.</summary>
    private YamlNode.Scalar Rule()
    {
        var parser = new Dsl.Rules.RuleParser(RuleWords.In(language));
        var rule = _rules.Rule(2);
        while (RuleForm.Mixed(parser.Read(rule).Tree!) is not null)
        {
            rule = _rules.Rule(2);
        }

        return Scalar(rule, ScalarStyle.Plain);
    }

    private static YamlNode.Scalar Scalar(string value, ScalarStyle style) => new(0, 0, value, style);

    private T One<T>(T[] items) => items[random.Next(items.Length)];
}
