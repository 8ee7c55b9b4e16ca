using System.Collections.Immutable;
using System.Text.Json;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Reads a question for a path from JSON and tells everything that is wrong with it at once.</summary>
public static class QuestionReader
{
    /// <summary>The most items that one list of a question may have.</summary>
    public const int LongestList = 1_000;

    /// <summary>The most faults that are told of one question.</summary>
    public const int MostFaults = 100;

    /// <summary>Reads a question.</summary>
    /// <param name="json">The question; its size and depth are capped by whoever parsed it.</param>
    /// <param name="catalog">The catalog whose identifiers it may name.</param>
    /// <param name="today">The day at which rules are asked when the question names none.</param>
    /// <param name="spoken">The language of the answer when the question names none.</param>
    public static ReadQuestion Read(
        JsonElement json,
        Catalog catalog,
        DateOnly today,
        TextLanguage spoken = TextLanguage.Dutch
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var faults = ImmutableArray.CreateBuilder<QuestionFault>();
        var members = new JsonMembers(json, "", faults);
        var language = members.Choice("language", Languages) ?? spoken;
        var goal = Goal(members, catalog);
        var profile = ProfileReader.Read(members.Object("profile"), catalog) ?? CandidateProfile.Empty;
        var options = members.Object("options");
        var asOf = options?.Date("asOf") ?? today;
        if (options is not null)
        {
            profile = Overruled(profile, options, catalog);
            options.Choice("objective", Objectives);
            options.Number("alternatives", 0, 0);
            options.RefuseOthers();
        }

        members.RefuseOthers();
        return new ReadQuestion(
            faults.Count == 0 && goal is not null ? new PathQuestion(goal, profile, asOf, Objective.Hours) : null,
            language,
            faults.ToImmutable()
        );
    }

    private static readonly ImmutableSortedDictionary<string, TextLanguage> Languages = ImmutableSortedDictionary
        .Create<string, TextLanguage>(StringComparer.Ordinal)
        .Add("nl", TextLanguage.Dutch)
        .Add("en", TextLanguage.English);

    private static readonly ImmutableSortedDictionary<string, Objective> Objectives = ImmutableSortedDictionary
        .Create<string, Objective>(StringComparer.Ordinal)
        .Add("hours", Objective.Hours);

    private static Reference? Goal(JsonMembers members, Catalog catalog)
    {
        if (members.Text("goal") is not { } text)
        {
            members.Require("goal");
            return null;
        }

        var goal = GoalFinder.Find(catalog, text);
        if (goal is null)
        {
            members.Fault("goal", QuestionDiagnostics.UnknownGoal(text, GoalFinder.Nearest(catalog, text)));
        }

        return goal;
    }

    private static CandidateProfile Overruled(CandidateProfile profile, JsonMembers options, Catalog catalog) =>
        profile with
        {
            School = ProfileReader.School(options, catalog) ?? profile.School,
            Region = options.Text("region") ?? profile.Region,
            HoursPerWeek = options.Number("hoursPerWeek", 1, 80) ?? profile.HoursPerWeek,
            Start = options.Date("start") ?? profile.Start,
        };
}
