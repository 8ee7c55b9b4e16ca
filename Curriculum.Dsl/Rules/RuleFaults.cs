using System.Collections.Immutable;
using System.Numerics;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>Tells an author why a rule cannot be read, in the words of the catalog's language.</summary>
internal static class RuleFaults
{
    /// <summary>Returns the diagnostic of a fault; what may be a name is a slip for certain only where the names are known.</summary>
    public static Diagnostic Explain(RuleFault fault, RuleSource source, RuleWords words, NameTable? names = null)
    {
        var at = source.Span(fault.At.Start, fault.At.End);
        if (fault.IsTooDeep)
        {
            return SyntaxDiagnostics.TooDeep(at);
        }

        if ((OtherSign(fault) ?? OtherWord(fault, words) ?? Misspelt(fault, words, names)) is var (token, meant))
        {
            var word = fault.Rule[token.Start..token.End];
            return SyntaxDiagnostics.OtherLanguage(source.Span(token.Start, token.End), word, meant);
        }

        var expected = Expected(fault.Expected, words);
        if (fault.At.Symbol == RuleSymbol.End)
        {
            return SyntaxDiagnostics.EndsEarly(at, expected);
        }

        var found = fault.Rule[fault.At.Start..fault.At.End];
        var spellings = Spellings(fault.Expected, words).ToList();
        return SyntaxDiagnostics.Unexpected(
            at,
            found,
            expected,
            Nearest.Of(found, spellings),
            IsNoName(fault, fault.At, names) ? Nearest.Certain(found, spellings) : null
        );
    }

    /// <summary>Returns a sign that others write, such as <c>=&gt;</c>, with the one that is meant; null when there is none.</summary>
    private static (RuleToken Token, string Meant)? OtherSign(RuleFault fault)
    {
        var (at, before) = (fault.At, fault.Before);
        if (at.Symbol == RuleSymbol.Unknown && (fault.Expected & RuleSymbol.Comparison.Bit) != 0)
        {
            return fault.Rule[at.Start] switch
            {
                '≥' => (at, ">="),
                '≤' => (at, "<="),
                _ => null,
            };
        }

        if (before is not { } first || first.Symbol != RuleSymbol.Comparison || first.End != at.Start)
        {
            return null;
        }

        var both = first with { End = at.End };
        return fault.Rule[both.Start..both.End] switch
        {
            "=>" => (both, ">="),
            "=<" => (both, "<="),
            "==" => (both, "="),
            _ => null,
        };
    }

    /// <summary>Returns a name that is a slip of the word which alone may stand before what follows it; null when there is none.</summary>
    private static (RuleToken Token, string Meant)? Misspelt(RuleFault fault, RuleWords words, NameTable? names)
    {
        if (fault.Before is not { } before || !IsNoName(fault, before, names))
        {
            return null;
        }

        var openers = RuleGrammar.OpenersBefore(fault.At.Symbol).Select(words.Text);
        return Nearest.Certain(fault.Rule[before.Start..before.End], openers) is { } meant ? (before, meant) : null;
    }

    /// <summary>Returns whether a token looks like a name and is none of the catalog.</summary>
    private static bool IsNoName(RuleFault fault, RuleToken token, NameTable? names) =>
        token.Symbol == RuleSymbol.Name && names is not null && names.Find(fault.Rule[token.Start..token.End]) is null;

    /// <summary>Returns the token that is a word of the other language, with the word that is meant; null when there is none.</summary>
    private static (RuleToken Token, string Meant)? OtherWord(RuleFault fault, RuleWords words)
    {
        // A word of the other language is read as a name at first, so that the fault often shows one token later.
        if (
            fault.Before is { } before
            && before.Symbol == RuleSymbol.Name
            && Meant(fault, before, words) is { } earlier
        )
        {
            return (earlier.Token, Text(earlier.Word, fault, earlier.Token, words));
        }

        return Meant(fault, fault.At, words) is { } here && (RuleSymbol.Of(here.Word).Bit & fault.Expected) != 0
            ? (here.Token, Text(here.Word, fault, here.Token, words))
            : null;
    }

    private static (RuleToken Token, RuleWord Word)? Meant(RuleFault fault, RuleToken token, RuleWords words)
    {
        var foreign = RuleLexer.Next(fault.Rule, token.Start, words.Other);
        return foreign.Symbol.Word is { } word && !IsSame(word, words) ? (foreign, word)
            : words.Meant(fault.Rule[token.Start..token.End]) is { } slip && !IsSame(slip, words) ? (token, slip)
            : null;

        bool IsSame(RuleWord meant, RuleWords own) =>
            token.Symbol == RuleSymbol.Of(meant)
            || string.Equals(own.Text(meant), fault.Rule[token.Start..token.End], StringComparison.Ordinal);
    }

    /// <summary>Units of time follow their number.</summary>
    private static string Text(RuleWord word, RuleFault fault, RuleToken token, RuleWords words)
    {
        var number = fault.Rule.AsSpan(0, token.Start).TrimEnd();
        var isPlural =
            number.Length > 0 && !(number[^1] == '1' && (number.Length == 1 || !char.IsAsciiDigit(number[^2])));
        return isPlural && char.IsAsciiDigit(number[^1]) ? words.Plural(word) : words.Text(word);
    }

    private static ImmutableArray<LocalizedText> Expected(ulong symbols, RuleWords words)
    {
        var parts = ImmutableArray.CreateBuilder<LocalizedText>();
        if ((symbols & RuleGrammar.TermStart) == RuleGrammar.TermStart)
        {
            parts.Add(WordBook.Both("diagnostic.expected-condition"));
            symbols &= ~RuleGrammar.TermStart;
        }

        // Where a condition may go on with more, nobody wants to read all that could still be said of the last one.
        symbols &= (symbols & RuleSymbol.Of(RuleWord.And).Bit) == 0 ? ~0UL : ~RuleGrammar.ModifierStart;
        parts.AddRange(
            Each(symbols).OrderBy(symbol => symbol == RuleSymbol.End).Select(symbol => Expected(symbol, words))
        );
        return parts.DrainToImmutable();
    }

    /// <summary>Words and signs are those of the catalog; what stands for many of them is told in the reader's language.</summary>
    private static LocalizedText Expected(RuleSymbol symbol, RuleWords words) =>
        symbol.Word is { } word ? Sign(words.Text(word))
        : symbol == RuleSymbol.Name ? WordBook.Both("diagnostic.expected-name")
        : symbol == RuleSymbol.Number ? WordBook.Both("diagnostic.expected-number")
        : symbol == RuleSymbol.Date ? WordBook.Both("diagnostic.expected-date")
        : symbol == RuleSymbol.Open ? Sign("(")
        : symbol == RuleSymbol.Close ? Sign(")")
        : symbol == RuleSymbol.Comma ? Sign(",")
        : symbol == RuleSymbol.Comparison ? Sign(">=")
        : WordBook.Both("diagnostic.expected-end");

    private static LocalizedText Sign(string sign) => new($"`{sign}`", $"`{sign}`");

    private static IEnumerable<string> Spellings(ulong symbols, RuleWords words) =>
        Each(symbols)
            .Select(symbol => symbol.Word)
            .OfType<RuleWord>()
            .SelectMany(word => new[] { words.Text(word), words.Plural(word) });

    private static IEnumerable<RuleSymbol> Each(ulong symbols)
    {
        for (var left = symbols; left != 0; left &= left - 1)
        {
            yield return new RuleSymbol((byte)BitOperations.TrailingZeroCount(left));
        }
    }
}
