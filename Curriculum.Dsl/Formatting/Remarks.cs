using System.Collections.Immutable;

namespace Curriculum.Dsl.Formatting;

/// <summary>The comments that belong to a key or an item.</summary>
/// <param name="Before">Those on lines of their own before it.</param>
/// <param name="Beside">The one on its line, or null.</param>
/// <param name="After">Those on lines of their own behind it.</param>
internal sealed record Remarks(ImmutableArray<string> Before, string? Beside, ImmutableArray<string> After)
{
    /// <summary>Gets no comments.</summary>
    public static Remarks None { get; } = new([], null, []);

    /// <summary>Gets whether there is none.</summary>
    public bool IsEmpty => Before.IsEmpty && Beside is null && After.IsEmpty;
}
