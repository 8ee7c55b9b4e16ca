using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>The two-column table behind <see cref="RuleWords"/>, in the order of <see cref="RuleWord"/>.</summary>
internal static class RuleWordsTable
{
    /// <summary>Gets one row a word.</summary>
    public static ImmutableArray<Row> Rows { get; } =
    [
        new(RuleWord.And, "en", "and"),
        new(RuleWord.Or, "of", "or"),
        new(RuleWord.Not, "niet", "not"),
        new(RuleWord.AtLeast, "minstens", "at least"),
        new(RuleWord.All, "alle", "all"),
        new(RuleWord.One, "een", "one"),
        new(RuleWord.Of, "van", "of"),
        new(RuleWord.From, "uit", "from"),
        new(RuleWord.Hours, "uur", "hours"),
        new(RuleWord.Points, "punten", "points"),
        new(RuleWord.Modules, "modules", "modules"),
        new(RuleWord.Label, "label", "label"),
        new(RuleWord.Age, "leeftijd", "age"),
        new(RuleWord.Level, "niveau", "level"),
        new(RuleWord.Language, "taal", "language"),
        new(RuleWord.Scale, "schaal", "scale"),
        new(RuleWord.Experience, "ervaring", "experience"),
        new(RuleWord.Within, "binnen", "within"),
        new(RuleWord.Cohort, "cohort", "cohort"),
        new(RuleWord.Date, "datum", "date"),
        new(RuleWord.Valid, "geldig", "valid"),
        new(RuleWord.At, "op", "at"),
        new(RuleWord.Start, "start", "start"),
        new(RuleWord.End, "eind", "end"),
        new(RuleWord.Ever, "ooit", "ever"),
        new(RuleWord.Itself, "zelf", "itself"),
        new(RuleWord.Earned, "behaald", "earned"),
        new(RuleWord.Max, "max", "max"),
        new(RuleWord.Old, "oud", "old"),
        new(RuleWord.Result, "resultaat", "result"),
        new(RuleWord.Day, "dag", "day") { DutchPlural = "dagen", EnglishPlural = "days" },
        new(RuleWord.Week, "week", "week") { DutchPlural = "weken", EnglishPlural = "weeks" },
        new(RuleWord.Month, "maand", "month") { DutchPlural = "maanden", EnglishPlural = "months" },
        new(RuleWord.Year, "jaar", "year") { EnglishPlural = "years" },
        new(RuleWord.Nlqf, "NLQF", "NLQF"),
        new(RuleWord.Eqf, "EQF", "EQF"),
    ];

    /// <summary>Gets the slips whose mend is certain: a plural that the language does not use behind a number.</summary>
    public static ImmutableArray<(TextLanguage Language, string Slip, RuleWord Word)> Slips { get; } =
    [
        (TextLanguage.Dutch, "jaren", RuleWord.Year),
        (TextLanguage.Dutch, "uren", RuleWord.Hours),
        (TextLanguage.English, "hour", RuleWord.Hours),
    ];

    /// <summary>One word in both languages; a plural that is not given is the singular.</summary>
    internal sealed record Row(RuleWord Word, string Dutch, string English)
    {
        /// <summary>Gets the Dutch spelling behind a number that is not one.</summary>
        public string DutchPlural { get; init; } = Dutch;

        /// <summary>Gets the English spelling behind a number that is not one.</summary>
        public string EnglishPlural { get; init; } = English;
    }
}
