using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>What holds of every member of a badge, wherever it stands: no null, no empty list, no context of its own.</summary>
internal static class JsonShape
{
    /// <summary>Refuses a text that breaks the shape.</summary>
    public static void Check(JsonElement root, JsonReader reader)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in root.EnumerateObject())
        {
            if (member.NameEquals(Contexts.Member))
            {
                continue;
            }

            if (member.Name.StartsWith('@'))
            {
                reader.Refuse(VerificationDiagnostics.StrayContext(member.Name));
            }

            Check(member.Name, member.Value, member.NameEquals("proof"), reader);
        }
    }

    private static void Check(string path, JsonElement element, bool isProof, JsonReader reader)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
            case JsonValueKind.Array when element.GetArrayLength() == 0:
                reader.Refuse(VerificationDiagnostics.Empty(path));
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Check($"{path}[{index++}]", item, isProof, reader);
                }

                break;
            case JsonValueKind.Object:
                CheckMembers(path, element, isProof, reader);
                break;
        }
    }

    /// <summary>A word that begins with <c>@</c> would change what the others mean; only a proof may repeat the contexts.</summary>
    private static void CheckMembers(string path, JsonElement element, bool isProof, JsonReader reader)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (isProof && member.NameEquals(Contexts.Member))
            {
                continue;
            }

            if (member.Name.StartsWith('@'))
            {
                reader.Refuse(VerificationDiagnostics.StrayContext($"{path}.{member.Name}"));
            }

            Check($"{path}.{member.Name}", member.Value, isProof: false, reader);
        }
    }
}
