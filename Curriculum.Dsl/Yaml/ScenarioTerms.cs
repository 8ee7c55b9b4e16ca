using static Curriculum.Dsl.Yaml.CommonTerms;

namespace Curriculum.Dsl.Yaml;

/// <summary>The keys of scenarios, in both languages, in the order in which they are written.</summary>
internal static class ScenarioTerms
{
    /// <summary>Gets the keys of a scenario.</summary>
    public static Terms Scenario { get; } =
        new(
            Name,
            new("on", "peildatum"),
            new("goal", "doel"),
            new("rule", "regel"),
            new("objective", "doelfunctie"),
            new("candidate", "kandidaat"),
            new("expect", "verwacht")
        );

    /// <summary>Gets the keys of a candidate that is described on the spot; a reference profile has these and a few more.</summary>
    public static Terms Candidate { get; } =
        new(
            new("born", "geboren"),
            Language,
            new("holds", "bewijs"),
            new("facts", "feiten"),
            new("experience", "ervaring"),
            new("employment", "dienstverband"),
            new("school", "school"),
            Region,
            Mode,
            HoursPerWeek,
            new("start", "start"),
            new("unknown", "onbekend"),
            new("decisions", "besluiten")
        );

    /// <summary>Gets the keys of what a scenario expects.</summary>
    public static Terms Expectation { get; } =
        new(
            new("feasible", "haalbaar"),
            new("outcome", "uitkomst"),
            Hours,
            new("undecided", "zonder-besluit"),
            new("weeks", "weken"),
            new("contains", "bevat"),
            new("lacks", "mist"),
            new("employable", "inzetbaar"),
            new("roles", "rollen"),
            new("blocked", "in-de-weg"),
            new("ask", "vraag"),
            new("waits", "wacht"),
            new("front", "front")
        );
}
