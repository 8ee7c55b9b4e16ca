using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Compares texts that two catalogs have of one thing.</summary>
internal static class AgreeingTexts
{
    /// <summary>Returns whether two texts are the same in every language that both have.</summary>
    public static bool Agrees(this LocalizedText left, LocalizedText right) =>
        Agrees(left.Dutch, right.Dutch) && Agrees(left.English, right.English);

    private static bool Agrees(string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.Ordinal);
}
