using System.Text.Json;

namespace Curriculum.Badges;

/// <summary>The contexts that give a badge's words their meaning: pinned by address and order, never fetched.</summary>
internal static class Contexts
{
    /// <summary>The context of W3C Verifiable Credentials 2.0.</summary>
    public const string Credentials = "https://www.w3.org/ns/credentials/v2";

    /// <summary>The context of Open Badges 3.0 that we write.</summary>
    public const string OpenBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /// <summary>The context of Open Badges 3.0 that others still write and that goes together with Verifiable Credentials 2.0.</summary>
    public const string OpenBadgesBefore = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json";

    /// <summary>The name of the member that holds the contexts.</summary>
    public const string Member = "@context";

    /// <summary>Returns whether an element is the ordered list of contexts of a badge.</summary>
    public static bool AreOfBadge(JsonElement element) =>
        Are(element, Credentials, OpenBadges) || Are(element, Credentials, OpenBadgesBefore);

    /// <summary>Returns whether an element is the list of the one context of a status list.</summary>
    public static bool AreOfStatusList(JsonElement element) => Are(element, Credentials);

    private static bool Are(JsonElement element, params ReadOnlySpan<string> expected)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() != expected.Length)
        {
            return false;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            if (element[i].ValueKind != JsonValueKind.String || !element[i].GetString().Is(expected[i]))
            {
                return false;
            }
        }

        return true;
    }
}
