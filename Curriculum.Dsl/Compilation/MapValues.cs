using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the values of a map: texts, numbers, dates, durations and words of the language.</summary>
internal static class MapValues
{
    /// <summary>The year first and then the month: nobody reads these as another day.</summary>
    private static readonly string[] OtherDates = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd"];

    /// <summary>Returns the text under a key; empty when it is not there.</summary>
    public static string Text(this MapReader map, string key)
    {
        var scalar = map.Scalar(key);
        if (scalar is { Value.Length: 0 })
        {
            map.ReportValue(scalar, "`…`");
        }

        return scalar?.Value ?? "";
    }

    /// <summary>Returns the text under a key, or null when it is not there.</summary>
    public static string? OptionalText(this MapReader map, string key) => map.Find(key) is null ? null : map.Text(key);

    /// <summary>Returns the texts under a key.</summary>
    public static ImmutableArray<string> Texts(this MapReader map, string key) =>
        [.. map.Scalars(key).Select(scalar => scalar.Value)];

    /// <summary>Returns the text under a key in the languages given; empty when it is not there.</summary>
    public static LocalizedText Localized(this MapReader map, string key) =>
        map.Find(key) is YamlNode.Map both ? map.Localized(map.Nested(both, LanguageTerms.Both))
        : map.Text(key) is { Length: > 0 } text ? LocalizedText.Of(map.Language, text)
        : default;

    /// <summary>Returns the whole number under a key, within its bounds; null when it is not there.</summary>
    public static int? Whole(this MapReader map, string key, int least = 0, int most = 1_000_000)
    {
        if (map.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (
            int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        map.ReportValue(scalar, "`40`");
        return null;
    }

    /// <summary>Returns the date under a key, or null when it is not there.</summary>
    public static DateOnly? Date(this MapReader map, string key) =>
        map.Scalar(key) is { } scalar ? map.Date(scalar) : null;

    /// <summary>Returns the date that a text says, or null when it says none.</summary>
    public static DateOnly? Date(this MapReader map, YamlNode.Scalar scalar)
    {
        if (
            DateOnly.TryParseExact(
                scalar.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }

        var isMeant = DateOnly.TryParseExact(
            scalar.Value,
            OtherDates,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var meant
        );
        map.ReportValue(
            scalar,
            "`2026-09-01`",
            certain: isMeant ? meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null
        );
        return null;
    }

    /// <summary>Returns the duration under a key, or null when it is not there.</summary>
    public static Period? Duration(this MapReader map, string key)
    {
        if (map.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var words = RuleWords.In(map.Language);
        var parts = scalar.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && amount is >= 1 and <= 10_000
        )
        {
            if (words.TryFind(parts[1], out var word) && UnitOf(word) is { } unit)
            {
                return Period.Of(amount, unit);
            }

            if (words.Meant(parts[1]) is { } meant && UnitOf(meant) is { } meantUnit)
            {
                var mended = words.Text(Period.Of(amount, meantUnit));
                map.Document.Report(SyntaxDiagnostics.OtherLanguage(map.Document.Span(scalar), scalar.Value, mended));
                return null;
            }
        }

        map.ReportValue(scalar, $"`{words.Text(Period.Of(6, PeriodUnit.Month))}`");
        return null;
    }

    /// <summary>Returns the yes or no under a key, or null when it is not there.</summary>
    public static bool? YesNo(this MapReader map, string key) =>
        map.Scalar(key) is { } scalar ? map.YesNo(scalar) : null;

    /// <summary>Returns the yes or no that a text says, or null when it says neither.</summary>
    public static bool? YesNo(this MapReader map, YamlNode.Scalar scalar) =>
        map.Word(scalar, ValueTerms.YesNo) is { } word ? word is "yes" : null;

    /// <summary>Returns the English name of the word under a key, or null when it is not there.</summary>
    public static string? Word(this MapReader map, string key, Terms words) =>
        map.Scalar(key) is { } scalar ? map.Word(scalar, words) : null;

    /// <summary>Returns the English name of a word that belongs here, or null when it does not.</summary>
    public static string? Word(this MapReader map, YamlNode.Scalar scalar, Terms words)
    {
        var at = map.Document.Span(scalar);
        var other = map.Language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch;
        if (words.Find(scalar.Value, map.Language) is { } term)
        {
            return term.English;
        }

        if (words.Find(scalar.Value, other) is { } foreign)
        {
            map.Document.Report(SyntaxDiagnostics.OtherLanguage(at, scalar.Value, foreign.In(map.Language)));
        }
        else
        {
            var known = words.In(map.Language).ToList();
            map.ReportValue(
                scalar,
                string.Join(", ", known.Select(each => $"`{each}`")),
                Nearest.Of(scalar.Value, known),
                Nearest.Certain(scalar.Value, known)
            );
        }

        return null;
    }

    /// <summary>Returns the language level that a text says, or null when it says none.</summary>
    public static CefrLevel? Cefr(this MapReader map, YamlNode.Scalar scalar)
    {
        if (LanguageTerms.Level(scalar.Value) is { } level)
        {
            return level;
        }

        var certain = scalar.Value.ToUpperInvariant();
        map.ReportValue(scalar, "`B1`", certain: LanguageTerms.Level(certain) is null ? null : certain);
        return null;
    }

    /// <summary>Returns the language levels under a key, such as <c>{nl: B1}</c>.</summary>
    public static ImmutableArray<LanguageSkill> Languages(this MapReader map, string key)
    {
        var skills = ImmutableArray.CreateBuilder<LanguageSkill>();
        foreach (var entry in map.Entries(key, "`{nl: B1}`"))
        {
            if (!LanguageTerms.IsCode(entry.Key.Value))
            {
                map.Document.Report(TypeDiagnostics.NoLanguageCode(map.Document.Span(entry.Key), entry.Key.Value));
            }
            else if (entry.Value is not YamlNode.Scalar level)
            {
                map.ReportShape(entry.Value, key, "`{nl: B1}`");
            }
            else if (map.Cefr(level) is { } cefr)
            {
                skills.Add(new LanguageSkill(entry.Key.Value, cefr));
            }
        }

        return skills.DrainToImmutable();
    }

    private static LocalizedText Localized(this MapReader map, MapReader both)
    {
        var text = new LocalizedText(both.OptionalText("nl"), both.OptionalText("en"));
        if (text.IsEmpty)
        {
            both.ReportMissing(map.Language == TextLanguage.Dutch ? "nl" : "en");
        }

        return text;
    }

    private static PeriodUnit? UnitOf(RuleWord word) =>
        word switch
        {
            RuleWord.Day => PeriodUnit.Day,
            RuleWord.Week => PeriodUnit.Week,
            RuleWord.Month => PeriodUnit.Month,
            RuleWord.Year => PeriodUnit.Year,
            _ => null,
        };
}
