using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Reads a profile from JSON.</summary>
internal static class ProfileReader
{
    private static readonly ImmutableSortedDictionary<string, CefrLevel> Levels = Enum.GetValues<CefrLevel>()
        .ToImmutableSortedDictionary(level => level.ToString(), level => level, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Modes = ["bbl", "bol", "online", "third-pathway"];

    public static CandidateProfile? Read(JsonMembers? members, Catalog catalog)
    {
        if (members is null)
        {
            return null;
        }

        var profile = new CandidateProfile
        {
            Born = members.Date("born"),
            Languages = Languages(members),
            Holds = ProfileHolds.Read(members, catalog),
            Experience = Experience(members, catalog),
            Unknown = Unknown(members, catalog),
            School = School(members, catalog),
            Region = members.Text("region"),
            Mode = members.Word("mode", Modes),
            HoursPerWeek = members.Number("hoursPerWeek", 1, 80),
            Start = members.Date("start"),
            EmploymentUntil = members.Date("employmentUntil"),
            Decisions = ProfileDecisions.Read(members, catalog),
        };
        profile = ProfileFacts.Read(members, catalog, profile);
        members.RefuseOthers();
        return profile;
    }

    public static ProviderId? School(JsonMembers members, Catalog catalog)
    {
        if (members.Text("school") is not { } text)
        {
            return null;
        }

        var school = new ProviderId(text);
        if (catalog.Find(school) is not null)
        {
            return school;
        }

        var nearest = Nearest.Of(text, catalog.Providers.Select(provider => provider.Id.Value));
        members.Fault("school", QuestionDiagnostics.Unknown(text, nearest));
        return null;
    }

    private static ImmutableSortedDictionary<string, CefrLevel> Languages(JsonMembers members)
    {
        var languages = CandidateProfile.Empty.Languages;
        foreach (var (name, value) in members.Map("languages"))
        {
            if (name is not [>= 'a' and <= 'z', >= 'a' and <= 'z'])
            {
                value.Fault(QuestionDiagnostics.UnknownMember(name, nearest: null));
            }
            else if (value.Choice(Levels) is { } level)
            {
                languages = languages.SetItem(name, level);
            }
        }

        return languages;
    }

    private static ImmutableArray<ExperienceRecord>? Experience(JsonMembers members, Catalog catalog)
    {
        if (!members.Has("experience"))
        {
            return null;
        }

        var spells = ImmutableArray.CreateBuilder<ExperienceRecord>();
        foreach (var item in members.Objects("experience"))
        {
            var trade = item.Text("trade");
            var from = item.Date("from");
            var until = item.Date("to");
            item.Require("trade");
            item.Require("from");
            item.RefuseOthers();
            if (trade is not null && catalog.Experiences.All(each => !Same(each.Trade.Value, trade)))
            {
                item.Fault(
                    "trade",
                    QuestionDiagnostics.Unknown(
                        trade,
                        Nearest.Of(trade, catalog.Experiences.Select(each => each.Trade.Value))
                    )
                );
            }
            else if (trade is not null && from is { } first)
            {
                spells.Add(new ExperienceRecord(new TradeId(trade), first, until));
            }
        }

        return spells.ToImmutable();
    }

    private static ImmutableArray<Reference> Unknown(JsonMembers members, Catalog catalog)
    {
        var unknown = ImmutableArray.CreateBuilder<Reference>();
        foreach (var item in members.Values("unknown"))
        {
            if (item.Text() is not { } id)
            {
                continue;
            }

            if (catalog.Resolve(id) is { } reference)
            {
                unknown.Add(reference);
            }
            else
            {
                item.Fault(QuestionDiagnostics.Unknown(id, GoalFinder.Nearest(catalog, id)));
            }
        }

        return unknown.ToImmutable();
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
