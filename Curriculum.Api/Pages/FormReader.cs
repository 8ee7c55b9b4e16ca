using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Api.Pages;

/// <summary>Makes a question of a form, or tells everything that must be looked at again.</summary>
internal sealed class FormReader(PageWords words, Catalog catalog, FormFields fields, DateOnly today)
{
    private readonly List<PageFault> _faults = [];

    /// <summary>Gets what must be looked at again.</summary>
    public IReadOnlyList<PageFault> Faults => _faults;

    /// <summary>Returns the question, or null when there are faults.</summary>
    public PathQuestion? Read()
    {
        var goal = Goal();
        var profile = new CandidateProfile
        {
            Born = Born(),
            Languages = Dutch(),
            Holds = Holds(),
            Facts = Facts(),
            Scales = Scales(),
            Experience = Experience(),
            School = School(),
            HoursPerWeek = Number("hours", 1, 80, "fault-hours"),
        };
        return _faults.Count == 0 && goal is not null ? new PathQuestion(goal, profile, today, Objective.Hours) : null;
    }

    private Reference? Goal()
    {
        var goal = fields["goal"].Length == 0 ? null : GoalFinder.Find(catalog, fields["goal"]);
        if (goal is null)
        {
            _faults.Add(new PageFault("goal", words["fault-goal"]));
        }

        return goal;
    }

    /// <summary>Nobody is made older than they are: of the year asked for, its last day.</summary>
    private DateOnly? Born()
    {
        if (fields["born"].Length == 0)
        {
            return null;
        }

        var (first, last) = (today.Year - 110, today.Year - 10);
        if (Whole(fields["born"]) is { } year && year >= first && year <= last)
        {
            return new DateOnly(year, 12, 31);
        }

        _faults.Add(new PageFault("born", words["fault-year", Plain(first), Plain(last)]));
        return null;
    }

    private ImmutableSortedDictionary<string, CefrLevel> Dutch() =>
        Enum.GetValues<CefrLevel>().FirstOrDefault(level => Same(level.ToString(), fields["dutch"])) is var level
        && level != default
            ? CandidateProfile.Empty.Languages.Add("nl", level)
            : CandidateProfile.Empty.Languages;

    private ImmutableArray<Evidence> Holds() =>
        [
            .. fields
                .All("have")
                .Select(catalog.Resolve)
                .Concat(Typed())
                .OfType<Reference>()
                .Where(reference => reference is not Reference.ToFact)
                .Distinct()
                .OrderBy(reference => reference.Id, StringComparer.Ordinal)
                .Select(reference => new Evidence { What = reference, Earned = Earned(reference) }),
        ];

    private DateOnly? Earned(Reference reference)
    {
        var field = $"{FormFields.Earned}{reference.Id}";
        if (fields[field].Length == 0)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                fields[field],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day <= today
        )
        {
            return day;
        }

        _faults.Add(
            new PageFault(
                field,
                words["fault-day", today.AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
            )
        );
        return null;
    }

    private IEnumerable<Reference> Typed()
    {
        const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        foreach (var name in fields["more"].Split([',', ';', '\n'], Tidy))
        {
            if (GoalFinder.Find(catalog, name) is { } found)
            {
                yield return found;
            }
            else
            {
                _faults.Add(
                    new PageFault(
                        "more",
                        GoalFinder.Nearest(catalog, name) is { } near
                            ? words["fault-more-near", name, near]
                            : words["fault-more", name]
                    )
                );
            }
        }
    }

    private ImmutableSortedDictionary<string, bool> Facts()
    {
        var facts = CandidateProfile.Empty.Facts;
        foreach (var fact in catalog.Manifest.Facts.Where(fact => fact.Kind == FactKind.YesNo))
        {
            facts = fields[$"fact.{fact.Id}"] switch
            {
                "yes" => facts.SetItem(fact.Id.Value, true),
                "no" => facts.SetItem(fact.Id.Value, false),
                _ => facts,
            };
        }

        return facts;
    }

    /// <summary>A list gives the number of a step, a field a number: both are places.</summary>
    private ImmutableSortedDictionary<string, int> Scales()
    {
        var places = CandidateProfile.Empty.Scales;
        foreach (var scale in catalog.Manifest.Scales)
        {
            if (Place(scale, $"scale.{scale.Id}") is { } place)
            {
                places = places.SetItem(scale.Id.Value, place);
            }
        }

        return places;
    }

    private int? Place(Scale scale, string field)
    {
        if (fields[field].Length == 0)
        {
            return null;
        }

        if (Whole(fields[field]) is { } number && scale.Has(number))
        {
            return number;
        }

        _faults.Add(new PageFault(field, words["fault-scale", Plain(scale.Lowest), Plain(scale.Highest)]));
        return null;
    }

    /// <summary>Experience is unknown until someone tells of some; then what is not told is not there.</summary>
    private ImmutableArray<ExperienceRecord>? Experience()
    {
        var spells = ImmutableArray.CreateBuilder<ExperienceRecord>();
        var told = false;
        foreach (var trade in catalog.Experiences.Select(experience => experience.Trade).Distinct())
        {
            var months = Number($"months.{trade}", 0, 600, "fault-months");
            told |= months is not null;
            if (months > 0)
            {
                spells.Add(new ExperienceRecord(trade, today.AddMonths(-months.Value), today));
            }
        }

        return told ? spells.ToImmutable() : null;
    }

    private ProviderId? School() => catalog.Find(new ProviderId(fields["school"])) is { } provider ? provider.Id : null;

    private int? Number(string field, int least, int most, string fault)
    {
        if (fields[field].Length == 0)
        {
            return null;
        }

        if (Whole(fields[field]) is { } number && number >= least && number <= most)
        {
            return number;
        }

        _faults.Add(new PageFault(field, words[fault]));
        return null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
