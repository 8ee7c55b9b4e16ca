using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Writes what a scenario expects, or got, as its author would.</summary>
public static class ExpectationText
{
    /// <summary>Returns the key with this English name as authors write it in a language.</summary>
    public static string Key(string key, TextLanguage language) => ScenarioTerms.Expectation[key].In(language);

    /// <summary>Returns what is said under the key with this English name; empty when nothing is.</summary>
    public static string Of(Expectation expectation, string key, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return key switch
        {
            "feasible" => Word(expectation.Feasible, ValueTerms.Feasible, ["no", "unknown", "yes"], language),
            "outcome" => Word(expectation.Outcome, ValueTerms.Outcomes, ["false", "unknown", "true"], language),
            "hours" => Number(expectation.Hours),
            "undecided" => Number(expectation.Undecided),
            "weeks" => Number(expectation.Weeks),
            "contains" => List(expectation.Contains),
            "lacks" => List(expectation.Lacks),
            "employable" => List(expectation.Employable),
            "roles" => string.Join(
                ", ",
                (expectation.Roles ?? NoRoles).Select(role => $"{role.Key}: {Number(role.Value)}")
            ),
            "blocked" => Rules(expectation.Blocked, language),
            "ask" => Rules(expectation.Ask, language),
            _ => "",
        };
    }

    /// <summary>Returns all that is said, key by key.</summary>
    internal static IEnumerable<string> All(Expectation expectation, TextLanguage language) =>
        ScenarioTerms.Expectation.All.Select(term => Of(expectation, term.English, language));

    private static ImmutableSortedDictionary<string, int?> NoRoles => ImmutableSortedDictionary<string, int?>.Empty;

    private static string Word(Truth? truth, Terms words, string[] named, TextLanguage language) =>
        truth is { } known ? words[named[(int)known]].In(language) : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string List(ImmutableArray<string>? items) => items is { } some ? string.Join(", ", some) : "";

    private static string Rules(ImmutableArray<Requirement>? rules, TextLanguage language) =>
        rules is { } some ? string.Join(", ", some.Select(rule => RequirementPrinter.Print(rule, language))) : "";
}
