using Curriculum.Diagnostics;

namespace Curriculum.Answers;

/// <summary>A replacement of a stretch of a file.</summary>
public sealed record EditAnswer(string File, int Line, int Column, int EndLine, int EndColumn, string NewText)
{
    internal static EditAnswer Of(TextEdit edit) =>
        new(edit.Span.File, edit.Span.Line, edit.Span.Column, edit.Span.EndLine, edit.Span.EndColumn, edit.NewText);
}
