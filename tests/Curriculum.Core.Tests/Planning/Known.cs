using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Makes something known of a profile.</summary>
internal static class Known
{
    /// <summary>Returns the profile in which a literal holds for certain.</summary>
    public static CandidateProfile With(this CandidateProfile profile, Requirement literal) =>
        literal switch
        {
            Requirement.Held { What: Reference.ToFact fact } => profile with
            {
                Facts = profile.Facts.SetItem(fact.Id, value: true),
            },
            Requirement.Held held => profile.Holding(held.What),
            Requirement.Age => profile with { Born = new DateOnly(1990, 1, 1) },
            Requirement.LanguageLevel level => profile with
            {
                Languages = profile.Languages.SetItem(level.Language, level.Level),
            },
            Requirement.Experience rule => profile with
            {
                Experience =
                [
                    .. profile.Experience ?? [],
                    new ExperienceRecord(rule.Trade, Questions.Day.AddMonths(-rule.Minimum.Amount), Until: null),
                ],
            },
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Returns the profile in which an unknown literal is known not to hold.</summary>
    public static CandidateProfile Without(this CandidateProfile profile, Requirement literal) =>
        literal switch
        {
            Requirement.Held { What: Reference.ToFact fact } => profile with
            {
                Facts = profile.Facts.SetItem(fact.Id, value: false),
            },
            Requirement.Held held => profile with { Unknown = profile.Unknown.RemoveAll(what => what == held.What) },
            Requirement.Age => profile with { Born = Questions.Day },
            Requirement.LanguageLevel level => profile with
            {
                Languages = profile.Languages.SetItem(level.Language, level.Level - 1),
            },
            _ => profile,
        };
}
