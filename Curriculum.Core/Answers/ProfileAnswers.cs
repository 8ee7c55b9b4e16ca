using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Echoes a question with every value resolved.</summary>
internal static class ProfileAnswers
{
    public static ProfileAnswer Of(CandidateProfile profile) =>
        new(
            profile.Born,
            profile.Languages.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
            [.. profile.Holds.Select(Of)],
            profile.Facts.ToDictionary(StringComparer.Ordinal),
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

    private static HeldAnswer Of(Evidence evidence) =>
        new(
            evidence.What.Id,
            evidence.Earned,
            evidence.Until,
            evidence.Attested,
            evidence.Result,
            evidence.Issuer,
            evidence.Badge
        );
}
