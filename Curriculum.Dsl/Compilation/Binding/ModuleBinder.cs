using System.Collections.Immutable;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a module of its map.</summary>
internal static class ModuleBinder
{
    /// <summary>Returns the module as far as its map is right; what is wrong is reported.</summary>
    public static Module Bind(MapReader map, string id)
    {
        map.Require("title");
        var module = new ModuleId(id);
        var hours = Hours(map);
        var outcomes = Outcomes(map, module);
        if (outcomes.IsEmpty && map.Find("outcomes") is null)
        {
            outcomes = Whole(map, module, hours);
        }

        return new Module
        {
            Id = module,
            Title = map.Localized("title"),
            Version = map.Version(),
            Level = map.Level(),
            Outcomes = outcomes,
            Hours = hours,
            Duration = map.Duration("duration"),
            Requires = map.AllRules(id, "requires"),
            Alongside = map.Modules("alongside"),
            Excludes = map.Modules("excludes"),
            Recommended = map.AllHeld("recommended"),
            Exemptions = Exemptions(map, module),
            Awards = AwardsBinder.Bind(map),
            Paper = map.Word("paper", ValueTerms.Papers) ?? "",
            OcwCode = map.Text("ocw-code"),
            Microcredential = Microcredential(map),
            Valid = map.Range("valid"),
            Supersedes = map.Modules("supersedes"),
            Teacher = Teacher(map),
            Facility = map.Text("facility"),
            Labels = map.Texts("labels"),
            Source = map.Text("source"),
        };
    }

    /// <summary>Returns the version under its key, such as <c>v2026.1</c>; empty when it is not there.</summary>
    public static string Version(this MapReader map)
    {
        if (map.Scalar("version") is not { } version)
        {
            return "";
        }

        // Without the letter, other tools read 2026.10 as the number 2026.1.
        if (version.Value is not ['v', >= '0' and <= '9', ..])
        {
            var isNumber =
                version.Value.Length > 0 && version.Value.All(each => char.IsAsciiDigit(each) || each == '.');
            map.ReportValue(version, "`v2026.1`", certain: isNumber ? $"v{version.Value}" : null);
        }

        return version.Value;
    }

    private static HoursSplit? Hours(MapReader map) =>
        map.Map("hours", PartTerms.HoursSplit) is { } hours
            ? new HoursSplit(Load(hours, "contact"), Load(hours, "practice"), Load(hours, "self-study"))
            : null;

    private static StudyLoad Load(MapReader hours, string key) => StudyLoad.FromHours(hours.Whole(key) ?? 0);

    private static ImmutableArray<LearningOutcome> Outcomes(MapReader map, ModuleId module)
    {
        var outcomes = ImmutableArray.CreateBuilder<LearningOutcome>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outcome in map.Maps("outcomes", PartTerms.Outcome))
        {
            outcome.Require("id", "text", "hours");
            var name = outcome.Text("id");
            if (outcome.Scalar("id") is { Value.Length: > 0 } node)
            {
                OutcomeNames.Judge(map.Document, node, names);
            }

            outcomes.Add(
                new LearningOutcome(
                    new OutcomeId(module, name),
                    outcome.Marked("text"),
                    StudyLoad.FromHours(outcome.Whole("hours", least: 1) ?? 0),
                    outcome.Alignments(),
                    outcome.YesNo("part") ?? false
                )
            );
        }

        if (outcomes.Count == 0 && map.Find("outcomes") is YamlNode.List list)
        {
            map.ReportShape(list, "outcomes", "`- {id: …}`");
        }

        return outcomes.DrainToImmutable();
    }

    /// <summary>A module that declares no outcomes has one, with all its hours.</summary>
    private static ImmutableArray<LearningOutcome> Whole(MapReader map, ModuleId module, HoursSplit? hours)
    {
        if (map.Find("hours") is null)
        {
            map.ReportMissing("hours");
        }
        else if (hours is { Total.Hours: 0 } && map.Find("hours") is YamlNode.Map { Entries: var entries } node)
        {
            map.ReportShape(node, "hours", "`{contact: 8}`");
        }

        return
        [
            new LearningOutcome(
                new OutcomeId(module, OutcomeId.Whole),
                map.Localized("title"),
                hours?.Total ?? StudyLoad.None,
                [],
                IsPart: false
            ),
        ];
    }

    private static ImmutableArray<Exemption> Exemptions(MapReader map, ModuleId module)
    {
        var exemptions = ImmutableArray.CreateBuilder<Exemption>();
        var index = 0;
        foreach (var each in map.Maps("exemptions", PartTerms.Exemption))
        {
            each.Require("if", "decides");
            var by = each.Text("decides");
            if (each.OneRule(Place.Of(module.Value, "exemptions", index++), "if") is { } rule)
            {
                exemptions.Add(new Exemption(rule, by, each.Outcomes("covers", module)));
            }
        }

        return exemptions.DrainToImmutable();
    }

    private static Microcredential? Microcredential(MapReader map) =>
        map.Map("microcredential", PartTerms.Microcredential) is { } elements
            ? new Microcredential(
                elements.Text("assessment"),
                elements.Text("participation"),
                elements.Text("quality"),
                elements.Text("supervision"),
                elements.Text("further")
            )
            : null;

    private static Teacher? Teacher(MapReader map)
    {
        if (map.Map("teacher", PartTerms.Teacher) is not { } teacher)
        {
            return null;
        }

        teacher.Require("competence", "hours-per-week");
        return new Teacher(teacher.Text("competence"), teacher.Whole("hours-per-week", least: 1) ?? 0);
    }
}
