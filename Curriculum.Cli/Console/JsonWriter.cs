using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Curriculum.Cli.Console;

/// <summary>Prints an answer as JSON.</summary>
internal static class JsonWriter
{
    public static void Print<T>(Terminal terminal, T answer, JsonTypeInfo<T> type) =>
        terminal.Output.WriteLine(JsonSerializer.Serialize(answer, type));
}
