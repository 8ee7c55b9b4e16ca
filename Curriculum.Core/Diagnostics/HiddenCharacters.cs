using System.Buffers;

namespace Curriculum.Diagnostics;

/// <summary>The characters that nobody sees and that make text look, or a terminal behave, other than it says.</summary>
/// <remarks>They are the controls but the tab and the line feed, the controls of the direction of reading, and halves of a pair.</remarks>
public static class HiddenCharacters
{
    private const string Bidirectional = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Separators = "\u2028\u2029\uFEFF";
    private const char Replacement = '\uFFFD';

    /// <summary>The picture of NUL; those of the other controls follow it.</summary>
    private const char FirstPicture = '\u2400';
    private const char DeletePicture = '\u2421';

    private static readonly string Always =
        Bidirectional + Separators + string.Concat(Characters('\0', '\u009F').Where(IsHiddenControl));

    private static readonly SearchValues<char> InSource = SearchValues.Create(Always);
    private static readonly SearchValues<char> InText = SearchValues.Create(
        Always + '\r' + string.Concat(Characters('\uD800', '\uDFFF'))
    );
    private static readonly SearchValues<char> InLine = SearchValues.Create(
        Always + "\r\n" + string.Concat(Characters('\uD800', '\uDFFF'))
    );

    /// <summary>Returns the index of the first hidden character of a file, whose lines may end in any way; -1 when there is none.</summary>
    public static int IndexInSource(ReadOnlySpan<char> source) => source.IndexOfAny(InSource);

    /// <summary>Returns the index of the first hidden character of a text, in which only line feeds end lines; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => IndexOf(InText, text);

    /// <summary>Returns the index of the first hidden character or line end of what should be one line; -1 when there is none.</summary>
    public static int IndexInLine(ReadOnlySpan<char> line) => IndexOf(InLine, line);

    /// <summary>Returns the text as one line in which nothing is hidden: each control is its picture, so that columns stay.</summary>
    public static string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IndexInLine(text) < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (shown, text) =>
                {
                    text.CopyTo(shown);
                    for (var at = IndexInLine(shown); at >= 0; at = IndexInLine(shown))
                    {
                        shown[at] = Picture(shown[at]);
                        shown = shown[(at + 1)..];
                    }
                }
            );
    }

    private static int IndexOf(SearchValues<char> hidden, ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAny(hidden) is >= 0 and var found)
        {
            var at = from + found;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }

    private static char Picture(char character) =>
        character < ' ' ? (char)(FirstPicture + character)
        : character == '\u007F' ? DeletePicture
        : Replacement;

    private static bool IsHiddenControl(char character) =>
        char.IsControl(character) && character is not ('\t' or '\n' or '\r');

    private static IEnumerable<char> Characters(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
