namespace Curriculum.Diagnostics;

/// <summary>A replacement of a stretch of a file.</summary>
public readonly record struct TextEdit(SourceSpan Span, string NewText);
