using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Puts one plan into words.</summary>
internal sealed class RouteAnswers(AnswerContext context, PathQuestion question)
{
    private readonly CreditAnswers _credits = new(context, question.Profile);

    public RouteAnswer Of(Plan plan, bool proven, ImmutableArray<Requirement> assumes) =>
        new(
            "p1",
            proven ? ["fewest-hours"] : [],
            proven ? ["hours"] : [],
            [.. assumes.Select(context.Print).Distinct(StringComparer.Ordinal)],
            plan.Load.Hours,
            plan.LoadIfRefused?.Hours,
            Cost(plan),
            Weeks(plan),
            Start: null,
            End: null,
            [.. plan.Employable.Select(Of)],
            [.. plan.Steps.Select(Of)],
            [.. plan.Covered.Select(Of)],
            [.. plan.Claims.Select(outcome => outcome.ToString())]
        );

    private EmployableAnswer Of(EmployableMoment moment) =>
        new(
            moment.Role.Value,
            context.Title(new Reference.ToRole(moment.Role)),
            moment.AfterStep,
            moment.AfterHours.Hours,
            Date: null
        );

    private CoveredAnswer Of(CoveredModule covered) =>
        new(
            covered.Module.Value,
            context.Title(new Reference.ToModule(covered.Module)),
            covered.AfterStep,
            [.. covered.Credited.Select(_credits.Of)]
        );

    private StepAnswer Of(PlanStep step) =>
        step switch
        {
            PlanStep.Study study => Study(study),
            PlanStep.Work work => Work(work),
            PlanStep.Renew renew => Renew(renew),
            PlanStep.Assess exam => Assess(exam),
            _ => throw new UnreachableException(),
        };

    private StepAnswer Study(PlanStep.Study step)
    {
        var module =
            context.Catalog.Find(step.Module) ?? throw new InvalidOperationException($"no module `{step.Module}`");
        return Step(
            step,
            module.Id.Value,
            module.Title.In(context.Language),
            "study",
            module.Duration?.PlanningWeeks
        ) with
        {
            Hours = step.Load.Hours,
            FullHours = module.Load.Hours,
            OutcomesStudied = [.. step.Studied.Select(outcome => outcome.Name)],
            Credited = [.. step.Credited.Select(_credits.Of)],
            Alongside = [.. step.Alongside.Select(mate => mate.Value)],
        };
    }

    private StepAnswer Work(PlanStep.Work step)
    {
        var experience = context.Catalog.Experiences.First(each => each.Id == step.Experience);
        return Step(
            step,
            experience.Id.Value,
            experience.Title.In(context.Language),
            "experience",
            step.Duration.PlanningWeeks
        );
    }

    private StepAnswer Renew(PlanStep.Renew step) =>
        Step(step, step.Paper.Value, context.Title(new Reference.ToCredential(step.Paper)), "renewal", weeks: null) with
        {
            Hours = step.Load.Hours,
            FullHours = step.Load.Hours,
        };

    private StepAnswer Assess(PlanStep.Assess step) =>
        Step(
            step,
            step.Module.Value,
            context.Title(new Reference.ToModule(step.Module)),
            "assessment",
            weeks: null
        ) with
        {
            FullHours = context.Catalog.Find(step.Module)?.Load.Hours ?? 0,
        };

    private StepAnswer Step(PlanStep step, string id, string title, string kind, int? weeks) =>
        new(
            id,
            title,
            kind,
            weeks,
            Hours: 0,
            FullHours: 0,
            OutcomesStudied: [],
            Provider: null,
            Offering: null,
            Start: null,
            End: null,
            WaitWeeks: null,
            Intakes: [],
            Alongside: [],
            step.Forced,
            Credited: [],
            [.. step.Because.Select(Because).OfType<RuleAnswer>()]
        );

    /// <summary>The goal itself asks without a rule; such a place has no words of its own.</summary>
    private RuleAnswer? Because(Place place) =>
        context.Rules.Find(place) is { } rule ? RuleAnswers.Of(context, rule, place)
        : place.Key is "alongside" && context.Catalog.Find(new ModuleId(place.Entity)) is { } module
            ? RuleAnswers.Alongside(context, module, place.Path[0])
        : null;

    /// <summary>A catalog prices offerings of modules; what a renewal or an exam alone costs is not known.</summary>
    private long? Cost(Plan plan)
    {
        if (plan.Steps.Any(step => step is PlanStep.Renew or PlanStep.Assess))
        {
            return null;
        }

        var total = 0L;
        foreach (var step in plan.Steps.OfType<PlanStep.Study>())
        {
            var prices = context.Catalog.Offerings.Where(offering => offering.Module == step.Module);
            if (prices.Min(offering => offering.PriceCents) is not { } cheapest)
            {
                return null;
            }

            total = checked(total + cheapest);
        }

        return total;
    }

    private int? Weeks(Plan plan) =>
        question.Profile.HoursPerWeek is { } hours and > 0
            ? (plan.Load.Hours + hours - 1) / hours
                + plan.Steps.OfType<PlanStep.Work>().Sum(step => step.Duration.PlanningWeeks)
            : null;
}
