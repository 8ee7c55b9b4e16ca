using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Curriculum.Dsl.Formatting;

/// <summary>Knows when a text needs quotes in YAML, and puts them.</summary>
internal static class PlainText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789_.,:+-eExXoOabcdfABCDFtTzZ ");

    private static readonly FrozenSet<string> OtherTypes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "null",
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        ".inf",
        ".nan"
    );

    /// <summary>Returns whether tools read a text without quotes as a number, a date, a truth or nothing.</summary>
    public static bool IsOtherType(string text) =>
        OtherTypes.Contains(text)
        || (
            text.Length > 0
            && text.AsSpan().IndexOfAnyInRange('0', '9') is 0 or 1
            && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')
            && !text.AsSpan().ContainsAnyExcept(OfNumbers)
        );

    /// <summary>Returns whether a text can stand without quotes; between brackets less can.</summary>
    public static bool IsPlain(string text, bool inBrackets) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !(inBrackets && text.AsSpan().ContainsAny(Brackets))
        && text.All(IsShown);

    /// <summary>Returns whether a text of several lines can stand as a block, every line as it is.</summary>
    public static bool IsLiteral(string text)
    {
        var lines = text.Split('\n');
        return lines.Length > 1
            && lines[0].Length > 0
            && lines[0][0] != ' '
            && !text.EndsWith("\n\n", StringComparison.Ordinal)
            && lines.All(line => line.All(IsShown) && !line.EndsWith(' '));
    }

    /// <summary>Returns a text as a value or key: plain where it can be, else between quotes.</summary>
    public static string Written(string text, bool inBrackets, bool isQuoted) =>
        !isQuoted && IsPlain(text, inBrackets) ? text
        : text.Contains('"', StringComparison.Ordinal)
        && !text.Contains('\'', StringComparison.Ordinal)
        && !text.Contains('\\', StringComparison.Ordinal)
        && text.All(IsShown)
            ? $"'{text}'"
        : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                _ when IsShown(character) => quoted.Append(character),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsShown(char character) =>
        character is >= ' ' and not ('\u007F' or (>= '\u0080' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF');
}
