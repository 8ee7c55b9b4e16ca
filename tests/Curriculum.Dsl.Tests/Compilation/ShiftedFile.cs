using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>A file that means the same, with comment lines put in and all lines indented further.</summary>
internal sealed class ShiftedFile
{
    private readonly List<int> _lines = [];
    private readonly int _indent;

    private ShiftedFile(CatalogFile file, Random random, string lineBreak)
    {
        _indent = random.Next(5);
        var lines = new List<string>();
        foreach (var line in Texts.Of(file).TrimEnd('\n').Split('\n'))
        {
            // Inside a text of several lines a comment would be text; those lines are indented.
            while (!line.StartsWith(' ') && random.Next(3) == 0)
            {
                lines.Add($"{new string(' ', random.Next(6))}# {random.Next()} [{{ \"");
            }

            lines.Add(new string(' ', _indent) + line);
            _lines.Add(lines.Count);
        }

        File = Texts.File(file.Path, string.Concat(lines.Select(line => line + lineBreak)));
    }

    public CatalogFile File { get; }

    public static ShiftedFile Of(CatalogFile file, Random random, string lineBreak) => new(file, random, lineBreak);

    public SourceSpan Shift(SourceSpan span) =>
        new(
            span.File,
            _lines[span.Line - 1],
            span.Column + _indent,
            _lines[span.EndLine - 1],
            span.EndColumn + _indent
        );
}
