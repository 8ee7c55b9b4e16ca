using System.Globalization;
using System.Text;

namespace Curriculum.Badges;

/// <summary>Finds what may be a Dutch national number (BSN), which no badge may carry.</summary>
/// <remarks>
/// Digits of every script count, also written with <c>%</c>; between two of them may stand one mark that is no letter and
/// no <c>@</c>. What is looked at: a run of 8 to 10 digits, nine digits of neighbouring groups, and a group of 8 to 10;
/// zeros in front come and go. Of those only what passes the test of eleven is a number, and eight digits that are a day
/// of this age are a day. One in eleven numbers of such a length passes by chance, a telephone number too.
/// </remarks>
public static class NationalNumber
{
    private const int Length = 9;
    private const int MostDecodings = 4;

    private static readonly string[] Days = ["yyyyMMdd", "ddMMyyyy"];

    /// <summary>Returns whether a text holds digits that may be a national number.</summary>
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Plain(text);
        return Runs(digits).Any(run => Candidates(run).Any(Passes));
    }

    /// <summary>Returns a text without percent signs, in the digits of ASCII; every other mark becomes a space, every letter an <c>x</c>.</summary>
    private static string Plain(string text)
    {
        var decoded = text;
        for (var i = 0; i < MostDecodings; i++)
        {
            decoded = Uri.UnescapeDataString(decoded);
        }

        var plain = new StringBuilder(decoded.Length);
        foreach (var rune in decoded.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.GetNumericValue(rune) is var value and >= 0 and <= 9 && double.IsInteger(value))
            {
                plain.Append((char)('0' + (int)value));
            }
            else if (
                category
                is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            )
            {
                plain.Append(Rune.IsLetter(rune) || rune.Value == '@' ? 'x' : ' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>Returns the runs: groups of digits with one mark between each.</summary>
    private static IEnumerable<string[]> Runs(string plain) =>
        plain
            .Replace("  ", "x", StringComparison.Ordinal)
            .Split('x', StringSplitOptions.RemoveEmptyEntries)
            .Select(run => run.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(groups => groups.Length > 0);

    private static IEnumerable<string> Candidates(string[] groups)
    {
        yield return string.Concat(groups);
        foreach (var group in groups)
        {
            yield return group;
        }

        for (var first = 0; first < groups.Length; first++)
        {
            var joined = "";
            for (var last = first; last < groups.Length && joined.Length < Length; last++)
            {
                joined += groups[last];
            }

            if (joined.Length == Length)
            {
                yield return joined;
            }
        }
    }

    /// <summary>The test of eleven: weights nine down to two, and minus one for the last digit.</summary>
    private static bool Passes(string candidate)
    {
        var significant = candidate.TrimStart('0');
        if (candidate.Length < Length - 1 || significant.Length is 0 or > Length || IsDay(candidate))
        {
            return false;
        }

        var digits = significant.PadLeft(Length, '0');
        var sum = -(digits[^1] - '0');
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (Length - i) * (digits[i] - '0');
        }

        return sum % 11 == 0;
    }

    private static bool IsDay(string digits) =>
        DateOnly.TryParseExact(digits, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1900 and < 2100;
}
