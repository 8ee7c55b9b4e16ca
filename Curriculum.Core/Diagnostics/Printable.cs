using System.Globalization;
using System.Text;

namespace Curriculum.Diagnostics;

/// <summary>Makes foreign text safe to show on one line: what would steer a terminal or hide a letter is spelled out.</summary>
public static class Printable
{
    /// <summary>Returns the text with every control, line break and hidden mark as <c>\\u{…}</c>.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(IsHidden) ? Spelled(text) : text;
    }

    private static string Spelled(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (IsHidden(letter))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)letter:X}}}");
            }
            else
            {
                shown.Append(letter);
            }
        }

        return shown.ToString();
    }

    private static bool IsHidden(char letter) =>
        char.IsControl(letter)
        || letter is '\u061C' or '\uFEFF' or '\u2028' or '\u2029'
        || letter is >= '\u200B' and <= '\u200F'
        || letter is >= '\u202A' and <= '\u202E'
        || letter is >= '\u2060' and <= '\u206F';
}
