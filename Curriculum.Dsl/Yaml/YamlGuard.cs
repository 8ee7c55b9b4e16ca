using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Yaml;

/// <summary>Refuses what no author writes before a parser sees it: too large, too deep, not UTF-8, hidden characters.</summary>
internal static class YamlGuard
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestFile = 256 * 1024;

    /// <summary>The deepest nesting.</summary>
    public const int DeepestNesting = 32;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Returns the text of a file, or why it is refused.</summary>
    public static (SourceText? Text, Diagnostic? Refusal) Read(string file, ReadOnlySpan<byte> content)
    {
        if (content.Length > LargestFile)
        {
            return (null, FileDiagnostics.TooLarge(file, LargestFile / 1024));
        }

        var valid = ValidLength(content);
        var decoded = Encoding.UTF8.GetString(content[..valid]);
        var text = new SourceText(file, decoded.StartsWith(ByteOrderMark) ? decoded[1..] : decoded);
        if (valid < content.Length)
        {
            return (null, FileDiagnostics.NotUtf8(text.Span(text.Text.Length, text.Text.Length)));
        }

        var hidden = HiddenCharacters.IndexInSource(text.Text);
        if (hidden >= 0)
        {
            return (null, FileDiagnostics.HiddenCharacter(text.Span(hidden, hidden + 1), text.Text[hidden]));
        }

        return TooDeep(text.Text) is { } deep
            ? (null, FileDiagnostics.TooDeep(text.Span(deep, deep + 1), DeepestNesting))
            : (text, null);
    }

    private static int ValidLength(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content))
        {
            return content.Length;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(content[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }

    /// <summary>Returns where brackets, or the dashes of one line, nest too deep, or null.</summary>
    /// <remarks>The parser's own work grows with the square of the depth; what this misses, the reader stops at the same depth.</remarks>
    private static int? TooDeep(string text)
    {
        var brackets = 0;
        var dashes = 0;
        var lineBegins = true;
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '[' or '{':
                    brackets++;
                    break;
                case ']' or '}':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case '-' or '?' when lineBegins:
                    dashes++;
                    break;
                case '\n' or '\r':
                    (dashes, lineBegins) = (0, true);
                    continue;
            }

            lineBegins = lineBegins && text[index] is ' ' or '-' or '?';
            if (brackets > DeepestNesting || dashes > DeepestNesting)
            {
                return index;
            }
        }

        return null;
    }
}
