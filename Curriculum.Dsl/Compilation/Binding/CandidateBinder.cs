using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a profile of its map.</summary>
internal static class CandidateBinder
{
    /// <summary>Returns the profile as far as its map is right; what is wrong is reported.</summary>
    public static CandidateProfile Bind(MapReader map, string? id)
    {
        var languages = map.Languages("language");
        return new CandidateProfile
        {
            Id = id is null ? null : new CandidateId(id),
            Title = map.Localized("title"),
            Born = map.Date("born"),
            Languages = Sorted(languages.Select(skill => KeyValuePair.Create(skill.Language, skill.Level))),
            Holds = [.. map.Maps("holds", PartTerms.Evidence).Select(Evidence).OfType<Evidence>()],
            Facts = Sorted(Facts(map)),
            Scales = Sorted(Scales(map)),
            EmploymentUntil = EmploymentUntil(map),
            Decisions =
            [
                .. map.Maps("decisions", PartTerms.ExemptionDecision).Select(Decision).OfType<ExemptionDecision>(),
            ],
            Experience = Experience(map),
            Unknown = map.AllHeld("unknown"),
            School = map.Name("school", EntityKind.Provider) is { } school ? new ProviderId(school) : null,
            Region = map.OptionalText("region"),
            Mode = map.Word("mode", ValueTerms.Modes),
            HoursPerWeek = map.Whole("hours-per-week", least: 1, most: 80),
            Start = map.Date("start"),
        };
    }

    private static Evidence? Evidence(MapReader map)
    {
        map.Require("id");
        var earned = map.Date("earned");
        var until = map.Date("until");
        var issuer = map.OptionalText("issuer");
        var attested = map.Scalars("attested").Select(map.Date).OfType<DateOnly>().Order().ToImmutableArray();
        var result = map.Whole("result");
        if (map.Scalar("id") is not { } id || map.HeldVersion(id) is not var (what, version))
        {
            return null;
        }

        if (what is Reference.ToFact)
        {
            map.Document.Report(NameDiagnostics.OtherKind(map.Document.Span(id), id.Value));
            return null;
        }

        return new Evidence
        {
            What = what,
            Earned = earned,
            Until = until,
            Version = version,
            Attested = attested,
            Result = result,
            Issuer = issuer,
        };
    }

    private static IEnumerable<KeyValuePair<string, bool>> Facts(MapReader map)
    {
        var yes = ValueTerms.YesNo["yes"].In(map.Language);
        foreach (var entry in map.Entries("facts", $"`{{…: {yes}}}`"))
        {
            if (map.Names.Scales.ContainsKey(entry.Key.Value))
            {
                continue;
            }

            var fact = map.Name(entry.Key, EntityKind.Fact);
            if (entry.Value is not YamlNode.Scalar scalar)
            {
                map.ReportShape(entry.Value, "facts", $"`{{{entry.Key.Value}: {yes}}}`");
            }
            else if (map.YesNo(scalar) is { } answer && fact is not null)
            {
                yield return KeyValuePair.Create(fact, answer);
            }
        }
    }

    /// <summary>A fact that bears the name of a scale is a place on it.</summary>
    private static IEnumerable<KeyValuePair<string, int>> Scales(MapReader map)
    {
        foreach (var entry in map.Entries("facts", "`{…: …}`"))
        {
            if (
                map.Names.Scales.TryGetValue(entry.Key.Value, out var scale)
                && map.Place(scale, entry.Value, "facts") is { } place
            )
            {
                yield return KeyValuePair.Create(scale.Id.Value, place);
            }
        }
    }

    private static DateOnly? EmploymentUntil(MapReader map)
    {
        if (map.Map("employment", PartTerms.Employment) is not { } employment)
        {
            return null;
        }

        employment.Require("until");
        return employment.Date("until");
    }

    private static ExemptionDecision? Decision(MapReader map)
    {
        map.Require("about", "by", "date");
        var (by, date) = (map.Text("by"), map.Date("date"));
        if (map.Name("about", EntityKind.Module) is not { } about || date is null)
        {
            return null;
        }

        var module = new ModuleId(about);
        return new ExemptionDecision(module, Decided(map, module), by, date.Value);
    }

    /// <summary>Without a list of its own a decision is about the whole module; a list that is empty decides nothing.</summary>
    private static ImmutableArray<OutcomeId> Decided(MapReader map, ModuleId module)
    {
        if (map.Find("outcomes") is not { } node)
        {
            return map.Outcomes("outcomes", module);
        }

        if (node is YamlNode.List { Items.IsEmpty: true })
        {
            map.ReportShape(node, "outcomes", "`[…, …]`");
        }

        return
        [
            .. map.Scalars("outcomes")
                .Select(name =>
                    HeldNames.Find(map.Names, map.Document, $"{module}.{name.Value}", map.Document.Span(name))
                )
                .OfType<Reference.ToOutcome>()
                .Select(each => each.Outcome)
                .Distinct()
                .OrderBy(each => each.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>No key is unknown; an empty list is none.</summary>
    private static ImmutableArray<ExperienceRecord>? Experience(MapReader map)
    {
        if (map.Find("experience") is null)
        {
            return null;
        }

        var spells = ImmutableArray.CreateBuilder<ExperienceRecord>();
        foreach (var spell in map.Maps("experience", PartTerms.Spell))
        {
            spell.Require("trade", "from");
            var until = spell.Date("until");
            var trade = spell.Trade();
            if (trade is not null && spell.Date("from") is { } from)
            {
                spells.Add(new ExperienceRecord(trade.Value, from, until));
            }
        }

        return spells.DrainToImmutable();
    }

    private static ImmutableSortedDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> pairs) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, pairs);
}
