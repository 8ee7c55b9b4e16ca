using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Reads what a scenario expects, and judges whether that can be expected of what it asks.</summary>
internal static class ExpectationBinder
{
    /// <summary>Speak of a path, so that there must be one.</summary>
    private static readonly string[] OfPath = ["hours", "undecided", "weeks", "contains", "lacks", "employable"];

    /// <summary>Need dates, or several answers at once.</summary>
    private static readonly string[] Unanswered = ["waits", "front"];

    /// <summary>Returns the expectation of a scenario that has one of these keys, or of which that is not clear; what is wrong is reported.</summary>
    public static Expectation Bind(MapReader map, bool hasGoal, bool hasRule)
    {
        var expected = new Expectation
        {
            Feasible = Value(map.Word("feasible", ValueTerms.Feasible)),
            Outcome = Value(map.Word("outcome", ValueTerms.Outcomes)),
            Hours = map.Whole("hours"),
            Undecided = map.Whole("undecided"),
            Weeks = map.Whole("weeks"),
            Contains = Steps(map, "contains"),
            Lacks = Steps(map, "lacks"),
            Employable = map.Find("employable") is null ? null : map.Names("employable", EntityKind.Role),
            Roles = Roles(map),
            Blocked = Requirements(map, "blocked"),
            Ask = Requirements(map, "ask"),
        };
        foreach (var node in Unanswered.Select(map.Find).OfType<YamlNode>())
        {
            var key = map.KeyOf(node);
            map.Document.Report(
                ScenarioDiagnostics.NotAnsweredYet(map.Document.Span(key), ((YamlNode.Scalar)key).Value)
            );
        }

        return hasGoal == hasRule ? expected
            : hasRule ? OfRule(map, expected)
            : OfGoal(map, expected);
    }

    private static Expectation OfRule(MapReader map, Expectation expected)
    {
        Refuse(map, ["feasible", "roles", "blocked", .. OfPath], "rule");
        return expected;
    }

    /// <summary>Who expects something of a path expects one; who expects something in the way expects none.</summary>
    private static Expectation OfGoal(MapReader map, Expectation expected)
    {
        Refuse(map, ["outcome"], "goal");
        var speaksOfPath = OfPath.Any(key => map.Find(key) is not null);
        if (expected.Feasible == Truth.False)
        {
            Refuse(map, OfPath, "feasible", ValueTerms.Feasible["no"]);
        }
        else if (expected.Feasible is not null)
        {
            Refuse(map, ["blocked"], "feasible", ValueTerms.Feasible["yes"]);
        }
        else if (speaksOfPath)
        {
            Refuse(map, ["blocked"], OfPath.First(key => map.Find(key) is not null));
        }

        return expected.Feasible is not null ? expected
            : speaksOfPath ? expected with { Feasible = Truth.True }
            : expected.Blocked is not null ? expected with { Feasible = Truth.False }
            : expected;
    }

    private static void Refuse(MapReader map, IEnumerable<string> keys, string beside, Term? value = null)
    {
        var term = ScenarioTerms.Scenario.Named(beside) ?? ScenarioTerms.Expectation[beside];
        var other = term.In(map.Language) + (value is null ? "" : $": {value.In(map.Language)}");
        foreach (var key in keys)
        {
            if (map.Find(key) is { } node)
            {
                map.Document.Report(
                    ScenarioDiagnostics.CannotBeExpected(map.Document.Span(map.KeyOf(node)), map.Written(key), other)
                );
            }
        }
    }

    private static Truth? Value(string? word) =>
        word switch
        {
            "yes" or "true" => Truth.True,
            "no" or "false" => Truth.False,
            "unknown" => Truth.Unknown,
            _ => null,
        };

    /// <summary>Steps are modules, work, and papers that are renewed.</summary>
    private static ImmutableArray<string>? Steps(MapReader map, string key) =>
        map.Find(key) is null
            ? null
            :
            [
                .. map.Scalars(key)
                    .Select(scalar =>
                        map.Name(
                            scalar,
                            map.Names.Find(scalar.Value)?.Kind is EntityKind.Experience or EntityKind.Credential
                                ? map.Names.Find(scalar.Value)!.Kind
                                : EntityKind.Module
                        )
                    )
                    .OfType<string>(),
            ];

    private static ImmutableSortedDictionary<string, int?>? Roles(MapReader map)
    {
        if (map.Find("roles") is null)
        {
            return null;
        }

        var roles = ImmutableSortedDictionary.CreateBuilder<string, int?>(StringComparer.Ordinal);
        foreach (var entry in map.Entries("roles", "`{…: 40}`"))
        {
            var role = map.Name(entry.Key, EntityKind.Role);
            if (entry.Value is not YamlNode.Scalar scalar)
            {
                map.ReportShape(entry.Value, "roles", "`{…: 40}`");
            }
            else if (!int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
            {
                map.ReportValue(scalar, "`40`");
            }
            else if (role is not null)
            {
                roles[role] = hours;
            }
        }

        return roles.ToImmutable();
    }

    private static ImmutableArray<Requirement>? Requirements(MapReader map, string key) =>
        map.Find(key) is null
            ? null
            : [.. map.AllRules(map.Document.Id, key, RuleStratum.Free).Select(rule => rule.Requirement)];
}
