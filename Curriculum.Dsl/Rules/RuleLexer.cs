using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>Cuts the text of a rule into tokens; every text has tokens, and the last of them is the end.</summary>
internal static class RuleLexer
{
    private const int MostDigits = 9;
    private const string AtLeastFirst = "at";
    private const string AtLeastSecond = "least";

    /// <summary>Fills <paramref name="tokens"/>, which grows as needed, and returns how many there are.</summary>
    public static int Read(string text, RuleWords words, ref RuleToken[] tokens)
    {
        var count = 0;
        var at = 0;
        RuleToken token;
        do
        {
            token = Next(text, at, words);
            at = token.End;
            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, 2 * tokens.Length);
            }

            tokens[count++] = token;
        } while (token.Symbol != RuleSymbol.End);

        return count;
    }

    /// <summary>Returns the first token at or behind an index.</summary>
    public static RuleToken Next(string text, int at, RuleWords words)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return new RuleToken(RuleSymbol.End, at, at);
        }

        return text[at] switch
        {
            '(' => new RuleToken(RuleSymbol.Open, at, at + 1),
            ')' => new RuleToken(RuleSymbol.Close, at, at + 1),
            ',' => new RuleToken(RuleSymbol.Comma, at, at + 1),
            '>' or '<' => new RuleToken(RuleSymbol.Comparison, at, at + (Is(text, at + 1, '=') ? 2 : 1)),
            '=' => new RuleToken(RuleSymbol.Comparison, at, at + 1),
            >= '0' and <= '9' => NumberOrDate(text, at),
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => NameOrWord(text, at, words),
            _ => new RuleToken(RuleSymbol.Unknown, at, at + (IsPair(text, at) ? 2 : 1)),
        };
    }

    private static RuleToken NumberOrDate(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - start == 4 && IsDateTail(text, end))
        {
            return new RuleToken(RuleSymbol.Date, start, end + "-mm-dd".Length);
        }

        return new RuleToken(end - start > MostDigits ? RuleSymbol.Unknown : RuleSymbol.Number, start, end);
    }

    private static bool IsDateTail(string text, int at) =>
        at + 6 <= text.Length
        && text[at] == '-'
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && text[at + 3] == '-'
        && char.IsAsciiDigit(text[at + 4])
        && char.IsAsciiDigit(text[at + 5]);

    private static RuleToken NameOrWord(string text, int start, RuleWords words)
    {
        var end = EndOfName(text, start);
        var spelling = text.AsSpan(start, end - start);
        if (ReferenceEquals(words, RuleWords.English) && spelling is AtLeastFirst && AtLeastEnd(text, end) is { } least)
        {
            return new RuleToken(RuleSymbol.Of(RuleWord.AtLeast), start, least);
        }

        return words.TryFind(spelling, out var word)
            ? new RuleToken(RuleSymbol.Of(word), start, end)
            : new RuleToken(RuleSymbol.Name, start, end);
    }

    /// <summary>English has one word of two: returns the end of its second half, or null when that does not follow.</summary>
    private static int? AtLeastEnd(string text, int at)
    {
        var second = at;
        while (second < text.Length && char.IsWhiteSpace(text[second]))
        {
            second++;
        }

        var end = EndOfName(text, second);
        return text.AsSpan(second, end - second) is AtLeastSecond ? end : null;
    }

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && IsNamePart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNamePart(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '/' or '@' or '_';

    private static bool Is(string text, int at, char character) => at < text.Length && text[at] == character;

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
