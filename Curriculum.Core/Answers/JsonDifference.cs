using System.Globalization;
using System.Text.Json.Nodes;

namespace Curriculum.Answers;

/// <summary>Finds the first place at which two JSON values differ.</summary>
internal static class JsonDifference
{
    /// <summary>Returns a JSON pointer to the first difference, or null when there is none.</summary>
    public static string? Find(JsonNode? left, JsonNode? right, string pointer) =>
        (left, right) switch
        {
            (JsonObject one, JsonObject other) when one.Count == other.Count => one.Select(member =>
                    Find(member.Value, other[member.Key], $"{pointer}/{member.Key}")
                )
                .FirstOrDefault(found => found is not null),
            (JsonArray one, JsonArray other) when one.Count == other.Count => one.Select(
                    (item, index) =>
                        Find(item, other[index], $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}")
                )
                .FirstOrDefault(found => found is not null),
            _ => JsonNode.DeepEquals(left, right) ? null : pointer,
        };
}
