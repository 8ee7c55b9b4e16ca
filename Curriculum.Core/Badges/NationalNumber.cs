using System.Text.RegularExpressions;

namespace Curriculum.Badges;

/// <summary>Finds what may be a Dutch national number (BSN), which no badge may carry.</summary>
public static partial class NationalNumber
{
    private const int Length = 9;

    /// <summary>Returns whether a text holds nine digits that pass the test of eleven, whatever marks stand between them.</summary>
    public static bool IsIn(string text) => Runs().EnumerateMatches(text) is var runs && Any(runs, text);

    private static bool Any(Regex.ValueMatchEnumerator runs, string text)
    {
        foreach (var run in runs)
        {
            var digits = text.AsSpan(run.Index, run.Length).ToString().Where(char.IsAsciiDigit).ToArray();
            if (digits.Length == Length && Passes(digits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The test of eleven: weights nine down to two, and minus one for the last digit.</summary>
    private static bool Passes(char[] digits)
    {
        var sum = -(digits[^1] - '0');
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (Length - i) * (digits[i] - '0');
        }

        return sum % 11 == 0 && digits.Any(digit => digit != '0');
    }

    [GeneratedRegex(@"[0-9](?:[ ._-]?[0-9])*", RegexOptions.NonBacktracking)]
    private static partial Regex Runs();
}
