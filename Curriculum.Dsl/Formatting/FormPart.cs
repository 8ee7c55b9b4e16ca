namespace Curriculum.Dsl.Formatting;

/// <summary>A key with its value, or an item of a list.</summary>
/// <param name="Key">The key; empty for an item.</param>
/// <param name="Value">The value.</param>
/// <param name="Remarks">The comments that belong to it.</param>
internal sealed record FormPart(string Key, Form Value, Remarks Remarks);
