using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Short words for questions and answers.</summary>
internal static class Questions
{
    public static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Gets an adult who speaks Dutch at B1 and has neither papers nor experience.</summary>
    public static CandidateProfile Adult { get; } =
        new()
        {
            Born = new DateOnly(2000, 1, 1),
            Languages = CandidateProfile.Empty.Languages.Add("nl", CefrLevel.B1),
            Experience = [],
        };

    public static CandidateProfile Holding(this CandidateProfile profile, params Reference[] held) =>
        profile with
        {
            Holds = [.. profile.Holds, .. held.Select(what => new Evidence { What = what })],
        };

    public static CandidateProfile At(this CandidateProfile profile, string school) =>
        profile with
        {
            School = new ProviderId(school),
        };

    public static PathQuestion To(this CandidateProfile profile, Reference goal) =>
        new(goal, profile, Day, Objective.Hours);

    public static PlanResult Ask(this Catalog catalog, PathQuestion question) =>
        Planner.Plan(catalog, question, TestContext.Current.CancellationToken);

    public static Plan Plan(this Catalog catalog, PathQuestion question) =>
        Assert.IsType<PlanResult.Found>(catalog.Ask(question)).Plan;

    public static int Hours(this Catalog catalog, CandidateProfile profile, Reference goal) =>
        catalog.Plan(profile.To(goal)).Load.Hours;

    public static ImmutableArray<string> Ids(this Plan plan) =>
        [
            .. plan.Steps.Select(step =>
                step switch
                {
                    PlanStep.Study study => study.Module.Value,
                    PlanStep.Work work => work.Experience.Value,
                    PlanStep.Renew renew => renew.Paper.Value,
                    PlanStep.Assess exam => $"{exam.Module}~",
                    _ => "",
                }
            ),
        ];
}
