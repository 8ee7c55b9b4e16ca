using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Echoes a question with every value resolved.</summary>
internal static class ProfileAnswers
{
    public static ProfileAnswer Of(CandidateProfile profile, Catalog catalog) =>
        new(
            profile.Born,
            profile.Languages.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
            [.. profile.Holds.Select(Of)],
            Facts(profile, catalog),
            profile
                .Experience?.Select(spell => new ExperienceAnswer(spell.Trade.Value, spell.From, spell.Until))
                .ToList(),
            profile.EmploymentUntil,
            [.. profile.Unknown.Select(reference => reference.Id)],
            [
                .. profile.Decisions.Select(each => new DecidedAnswer(
                    each.About.Value,
                    [.. each.Outcomes.Select(outcome => outcome.Name)],
                    each.By,
                    each.Date
                )),
            ],
            profile.School?.Value,
            profile.Region,
            profile.Mode,
            profile.HoursPerWeek,
            profile.Start
        );

    /// <summary>Facts and places on scales stand under one member, in order of name.</summary>
    private static Dictionary<string, FactAnswer> Facts(CandidateProfile profile, Catalog catalog) =>
        profile
            .Facts.Select(fact => KeyValuePair.Create<string, FactAnswer>(fact.Key, new FactAnswer.YesNo(fact.Value)))
            .Concat(
                profile.Scales.Select(scale =>
                    KeyValuePair.Create(scale.Key, ScalePlaces.Answer(catalog, scale.Key, scale.Value))
                )
            )
            .OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    private static HeldAnswer Of(Evidence evidence) =>
        new(
            evidence.What.Id,
            evidence.Earned,
            evidence.Until,
            evidence.Version,
            evidence.Attested,
            evidence.Result,
            evidence.Issuer,
            evidence.Badge
        );
}
