using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>The words of the rule language in one language; a catalog uses one of the two tables and never both.</summary>
/// <remarks>Dutch <c>of</c> is "or" and English <c>of</c> is "out of": that is why the tables are never mixed.</remarks>
public sealed class RuleWords
{
    private readonly ImmutableArray<string> _singular;
    private readonly ImmutableArray<string> _plural;
    private readonly FrozenDictionary<string, RuleWord> _words;
    private readonly FrozenDictionary<string, RuleWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<string, RuleWord> _slips;
    private readonly FrozenDictionary<string, RuleWord> _anyCase;

    private RuleWords(TextLanguage language)
    {
        Language = language;
        var rows = RuleWordsTable.Rows;
        _singular = [.. rows.Select(row => language == TextLanguage.Dutch ? row.Dutch : row.English)];
        _plural = [.. rows.Select(row => (language == TextLanguage.Dutch ? row.DutchPlural : row.EnglishPlural))];
        _words = rows.SelectMany(row => new[] { (Text(row.Word), row.Word), (Plural(row.Word), row.Word) })
            .Distinct()
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Word, StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _slips = RuleWordsTable
            .Slips.Where(slip => slip.Language == language)
            .ToFrozenDictionary(slip => slip.Slip, slip => slip.Word, StringComparer.Ordinal);
        _anyCase = _words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the Dutch words.</summary>
    public static RuleWords Dutch { get; } = new(TextLanguage.Dutch);

    /// <summary>Gets the English words.</summary>
    public static RuleWords English { get; } = new(TextLanguage.English);

    /// <summary>Gets the language of these words.</summary>
    public TextLanguage Language { get; }

    /// <summary>Gets the words of the other language.</summary>
    public RuleWords Other => Language == TextLanguage.Dutch ? English : Dutch;

    /// <summary>Gets every spelling, singular and plural, in ordinal order.</summary>
    public IEnumerable<string> Spellings => _words.Keys.Order(StringComparer.Ordinal);

    /// <summary>Returns the words of a language.</summary>
    public static RuleWords In(TextLanguage language) => language == TextLanguage.Dutch ? Dutch : English;

    /// <summary>Returns how a comparison is written; the same in both languages.</summary>
    public static string Sign(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => ">=",
            Comparison.Above => ">",
            Comparison.AtMost => "<=",
            Comparison.Below => "<",
            Comparison.Exactly => "=",
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns how a word is written.</summary>
    public string Text(RuleWord word) => _singular[(int)word];

    /// <summary>Returns how a word is written behind a number that is not one.</summary>
    public string Plural(RuleWord word) => _plural[(int)word];

    /// <summary>Returns how a period is written, such as <c>6 maanden</c>.</summary>
    public string Text(Period period)
    {
        var unit = period.Unit switch
        {
            PeriodUnit.Day => RuleWord.Day,
            PeriodUnit.Week => RuleWord.Week,
            PeriodUnit.Month => RuleWord.Month,
            PeriodUnit.Year => RuleWord.Year,
            _ => throw new UnreachableException(),
        };
        return $"{period.Amount} {(period.Amount == 1 ? Text(unit) : Plural(unit))}";
    }

    /// <summary>Finds the word that is spelled like this.</summary>
    public bool TryFind(ReadOnlySpan<char> spelling, out RuleWord word) => _lookup.TryGetValue(spelling, out word);

    /// <summary>Returns the word that is certainly meant by a spelling of the other language, other capitals or a common slip, or null.</summary>
    public RuleWord? Meant(string spelling) =>
        Other._words.TryGetValue(spelling, out var word)
        || _slips.TryGetValue(spelling, out word)
        || (!_words.ContainsKey(spelling) && _anyCase.TryGetValue(spelling, out word))
            ? word
            : null;
}
