using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Writes an answer down to its last word, to compare answers.</summary>
internal static class Rendering
{
    public static string Of(PlanResult result) =>
        result switch
        {
            PlanResult.Found found => $"{Of(found.Plan)} {found.LowerBound.Hours} {string.Join(' ', found.Ask)}",
            PlanResult.Undetermined open =>
                $"{Of(open.Plan)} {string.Join(' ', open.Assumes)} {string.Join(' ', open.Ask)}",
            PlanResult.Impossible none => string.Join(' ', none.Blocked),
            _ => throw new InvalidOperationException(),
        };

    private static string Of(Plan plan) =>
        string.Join(
            '\n',
            [
                .. plan.Steps.Select(Of),
                .. plan.Covered.Select(each =>
                    $"{each.Module} {each.AfterStep} {string.Join(' ', each.Credited.Select(Of))}"
                ),
                $"{string.Join(' ', plan.Claims)} {plan.LoadIfRefused?.Hours}",
                .. plan.Employable.Select(each => $"{each.Role} {each.AfterStep} {each.AfterHours.Hours}"),
            ]
        );

    private static string Of(PlanStep step) =>
        $"{step.Forced} {string.Join(' ', step.Because)} "
        + step switch
        {
            PlanStep.Study study =>
                $"{study.Module} {study.Load.Hours} {string.Join(' ', study.Studied)} {string.Join(' ', study.Credited.Select(Of))} {string.Join('&', study.Alongside)}",
            PlanStep.Work work => $"{work.Experience} {work.Duration.PlanningWeeks}",
            PlanStep.Renew renew => $"{renew.Paper} {renew.Load.Hours}",
            PlanStep.Assess exam => $"exam {exam.Module}",
            _ => throw new InvalidOperationException(),
        };

    private static string Of(Credit credit) =>
        $"{credit.Outcome} {credit.Kind} {string.Join('>', credit.Chain)} {credit.Scope} {credit.Provider} {string.Join('+', credit.Evidence)}";
}
