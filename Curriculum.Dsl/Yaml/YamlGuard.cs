using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Yaml;

/// <summary>Refuses what no author writes before a parser sees it: too large, not UTF-8, hidden characters.</summary>
internal static class YamlGuard
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestFile = 256 * 1024;

    /// <summary>The deepest nesting; the reader stops there, since only it can tell brackets from text.</summary>
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
        return hidden < 0
            ? (text, null)
            : (null, FileDiagnostics.HiddenCharacter(text.Span(hidden, hidden + 1), text.Text[hidden]));
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
}
