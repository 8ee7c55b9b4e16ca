using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Yaml;

/// <summary>The characters of a file, and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly int[] _lines;

    /// <summary>Creates the text of a file.</summary>
    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        _lines = LineStarts(text);
    }

    /// <summary>Gets the path of the file.</summary>
    public string File { get; }

    /// <summary>Gets its characters, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Returns the stretch between two indices.</summary>
    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(end);
        return new SourceSpan(File, line, column, endLine, endColumn);
    }

    /// <summary>Returns the index of a place, both counted from one.</summary>
    public int Index(int line, int column) =>
        Math.Clamp(_lines[Math.Clamp(line, 1, _lines.Length) - 1] + column - 1, 0, Text.Length);

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            var isBreak =
                text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
            if (isBreak)
            {
                starts.Add(index + 1);
            }
        }

        return [.. starts];
    }

    private (int Line, int Column) Position(int index)
    {
        var found = Array.BinarySearch(_lines, index);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _lines[line] + 1);
    }
}
