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
            Alignments = map.Alignments(),
            Source = map.Text("source"),
        };
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
