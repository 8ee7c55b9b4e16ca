using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Compares what a scenario got with what it expects.</summary>
internal static class ExpectationCheck
{
    /// <summary>Returns the English names of the keys whose expectation is not met, in the order in which they are written.</summary>
    public static ImmutableArray<string> Failed(Expectation expected, Expectation got)
    {
        (string Key, bool Ok)[] all =
        [
            ("feasible", expected.Feasible == got.Feasible),
            ("outcome", expected.Outcome == got.Outcome),
            ("hours", expected.Hours == got.Hours),
            ("undecided", expected.Undecided == got.Undecided),
            ("weeks", expected.Weeks == got.Weeks),
            ("contains", AreAmong(expected.Contains, got.Contains)),
            ("lacks", !(expected.Lacks ?? []).Intersect(got.Lacks ?? [], StringComparer.Ordinal).Any()),
            ("employable", AreInOrder(expected.Employable, got.Employable)),
            ("roles", expected.Roles?.All(role => got.Roles![role.Key] == role.Value) != false),
            ("blocked", AreAmong(Texts(expected.Blocked), Texts(got.Blocked))),
            ("ask", AreAmong(Texts(expected.Ask), Texts(got.Ask))),
        ];
        return [.. all.Where(each => !each.Ok).Select(each => each.Key)];
    }

    /// <summary>An empty list expects nothing at all.</summary>
    private static bool AreAmong(ImmutableArray<string>? expected, ImmutableArray<string>? got) =>
        expected is not { } some
        || (some.IsEmpty ? got is { IsEmpty: true } : !some.Except(got ?? [], StringComparer.Ordinal).Any());

    private static bool AreInOrder(ImmutableArray<string>? expected, ImmutableArray<string>? got)
    {
        if (expected is not { IsEmpty: false } some)
        {
            return AreAmong(expected, got);
        }

        var next = 0;
        foreach (var each in got ?? [])
        {
            next += next < some.Length && string.Equals(each, some[next], StringComparison.Ordinal) ? 1 : 0;
        }

        return next == some.Length;
    }

    /// <summary>Two rules are the same when they are written the same.</summary>
    private static ImmutableArray<string>? Texts(ImmutableArray<Requirement>? rules) =>
        rules is { } all ? [.. all.Select(rule => RequirementPrinter.Print(rule, TextLanguage.Dutch))] : null;
}
