namespace Curriculum.Badges;

/// <summary>Compares identifiers and words of a standard: letter by letter, in no language.</summary>
internal static class Ordinal
{
    /// <summary>Returns whether two texts are the same.</summary>
    public static bool Is(this string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
