using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Curriculum.Badges;

/// <summary>The one spelling of a JSON text (RFC 8785, JCS), over which it can be signed.</summary>
public static class CanonicalJson
{
    /// <summary>Returns the canonical text of a JSON text.</summary>
    /// <exception cref="FormatException">It is not JSON that every reader understands alike.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> text)
    {
        if (!StrictJson.TryParse(text, out var document, out var fault))
        {
            throw new FormatException(fault.Message(Model.TextLanguage.English));
        }

        using (document)
        {
            return Of(document.RootElement);
        }
    }

    /// <summary>Returns the canonical text of an element that was read strictly, without the members of it that are named.</summary>
    internal static byte[] Of(JsonElement element, params ReadOnlySpan<string> without)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        Write(element, output, without);
        return output.WrittenSpan.ToArray();
    }

    private static void Write(JsonElement element, ArrayBufferWriter<byte> output, params ReadOnlySpan<string> without)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, output, without);
                break;
            case JsonValueKind.Array:
                WriteArray(element, output);
                break;
            case JsonValueKind.String:
                WriteString(element.GetString()!, output);
                break;
            case JsonValueKind.Number:
                WriteText(EcmaNumber.Print(element.GetDouble()), output);
                break;
            case JsonValueKind.True:
                output.Write("true"u8);
                break;
            case JsonValueKind.False:
                output.Write("false"u8);
                break;
            case JsonValueKind.Null:
                output.Write("null"u8);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteObject(JsonElement element, ArrayBufferWriter<byte> output, ReadOnlySpan<string> without)
    {
        var members = new List<JsonProperty>();
        foreach (var member in element.EnumerateObject())
        {
            if (!without.Contains(member.Name))
            {
                members.Add(member);
            }
        }

        // RFC 8785 3.2.3: names are ordered by their UTF-16 units.
        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        var separator = "{"u8;
        foreach (var member in members)
        {
            output.Write(separator);
            WriteString(member.Name, output);
            output.Write(":"u8);
            Write(member.Value, output);
            separator = ","u8;
        }

        output.Write(members.Count == 0 ? "{}"u8 : "}"u8);
    }

    private static void WriteArray(JsonElement element, ArrayBufferWriter<byte> output)
    {
        var separator = "["u8;
        foreach (var item in element.EnumerateArray())
        {
            output.Write(separator);
            Write(item, output);
            separator = ","u8;
        }

        output.Write(element.GetArrayLength() == 0 ? "[]"u8 : "]"u8);
    }

    /// <summary>RFC 8785 3.2.2.2: the two-character escapes where there is one, <c>\u00xx</c> for other controls, all else as it is.</summary>
    private static void WriteString(string value, ArrayBufferWriter<byte> output)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:x4}"),
                _ => text.Append(unit),
            };
        }

        WriteText(text.Append('"').ToString(), output);
    }

    private static void WriteText(string text, ArrayBufferWriter<byte> output) => Encoding.UTF8.GetBytes(text, output);
}
