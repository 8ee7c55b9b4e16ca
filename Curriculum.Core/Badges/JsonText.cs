using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Curriculum.Badges;

/// <summary>Writes JSON member by member, so that the same values give the same bytes.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the bytes that were written.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            write(writer);
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes a member that is a list of strings; nothing when the list is empty.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, params IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is a string; nothing when there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }
}
