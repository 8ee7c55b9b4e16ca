using System.Collections.Immutable;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a qualification of its map.</summary>
internal static class QualificationBinder
{
    private const int DigitsOfCrebo = 5;

    /// <summary>Returns the qualification as far as its map is right; what is wrong is reported.</summary>
    public static Qualification Bind(MapReader map, string id)
    {
        map.Require("title", "crebo");
        return new Qualification
        {
            Id = new QualificationId(id),
            Title = map.Localized("title"),
            Crebo = Crebo(map),
            Version = map.Version(),
            WorkProcesses = map.Texts("work-processes"),
            Requires = map.AllRules(id, "requires"),
            CountsOnce = [.. map.Items("counts-once").Select(node => Group(map, node))],
            Alignments = map.Alignments(),
            Source = map.Text("source"),
        };
    }

    private static ImmutableArray<Reference> Group(MapReader map, YamlNode node)
    {
        if (node is not YamlNode.List list || list.Items.Any(item => item is not YamlNode.Scalar))
        {
            map.ReportShape(node, "counts-once", "`- [a, b]`");
            return [];
        }

        return [.. list.Items.OfType<YamlNode.Scalar>().Select(map.Held).OfType<Reference>()];
    }

    private static string Crebo(MapReader map)
    {
        if (map.Scalar("crebo") is not { } crebo)
        {
            return "";
        }

        if (crebo.Value.Length != DigitsOfCrebo || !crebo.Value.All(char.IsAsciiDigit))
        {
            map.ReportValue(crebo, "`\"27007\"`");
        }

        return crebo.Value;
    }
}
