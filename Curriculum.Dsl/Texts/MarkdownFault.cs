namespace Curriculum.Dsl.Texts;

/// <summary>One thing that may not stand in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The first of its characters in the text.</param>
/// <param name="End">The character after it.</param>
internal readonly record struct MarkdownFault(MarkdownFaultKind Kind, int Start, int End);
