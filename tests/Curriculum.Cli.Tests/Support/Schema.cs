using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Curriculum.Cli.Tests.Support;

/// <summary>Judges JSON by a JSON Schema, with an implementation that is not ours.</summary>
internal static class Schema
{
    public static bool Accepts(string schema, JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        return JsonSchema.FromText(schema, options).Evaluate(document.RootElement).IsValid;
    }
}
