using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Curriculum.Cli.Tests.Support;

/// <summary>Reads YAML as editors do before they judge it by a schema.</summary>
internal static class YamlJson
{
    public static JsonNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Node(stream.Documents[0].RootNode);
    }

    private static JsonNode Node(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair =>
                    KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, (JsonNode?)Node(pair.Value))
                )
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Node)]),
            YamlScalarNode { Style: ScalarStyle.Plain } scalar
                when int.TryParse(scalar.Value, CultureInfo.InvariantCulture, out var number) => number,
            YamlScalarNode scalar => scalar.Value!,
            _ => throw new ArgumentException(node.Tag.Value, nameof(node)),
        };
}
