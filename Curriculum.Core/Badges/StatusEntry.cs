using System.Globalization;

namespace Curriculum.Badges;

/// <summary>Where the status of a badge can be looked up: a bit of a list.</summary>
/// <param name="Purpose">What the bit says when it is set: <c>revocation</c> or <c>suspension</c>.</param>
/// <param name="List">The identifier of the list.</param>
/// <param name="Index">The number of the bit.</param>
public sealed record StatusEntry(string Purpose, string List, int Index)
{
    /// <summary>The type of such an entry.</summary>
    public const string Type = "BitstringStatusListEntry";

    /// <summary>The purpose of a list that revokes for good.</summary>
    public const string Revocation = "revocation";

    /// <summary>The purpose of a list that suspends for a while.</summary>
    public const string Suspension = "suspension";

    /// <summary>Gets the identifier of the entry itself.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{List}#{Index}");
}
