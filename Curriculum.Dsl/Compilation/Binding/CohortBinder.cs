using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a cohort of its map.</summary>
internal static class CohortBinder
{
    /// <summary>Returns the cohort as far as its map is right; what is wrong is reported.</summary>
    public static Cohort Bind(MapReader map, string id)
    {
        map.Require("intake");
        var intake = map.Range("intake");
        if (map.Find("intake") is YamlNode.Map given && intake.From is null)
        {
            map.Nested(given, PartTerms.Range).Require("from");
        }

        return new Cohort
        {
            Id = new CohortId(id),
            Title = map.Localized("title"),
            Commit = map.Text("commit"),
            Intake = intake,
            Transition = [.. map.Names("transition", EntityKind.Equivalence).Select(name => new EquivalenceId(name))],
            Source = map.Text("source"),
        };
    }
}
