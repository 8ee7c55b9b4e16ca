using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Makes the answers about modules.</summary>
public static class ModuleAnswers
{
    /// <summary>Returns every module.</summary>
    public static ModulesAnswer All(AnswerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new ModulesAnswer(
            context.CatalogAnswer(),
            [.. context.Catalog.Modules.Select(module => Of(context, module))]
        );
    }

    /// <summary>Returns one module.</summary>
    public static ModuleAnswer Of(AnswerContext context, Module module)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(module);
        return new ModuleAnswer(
            module.Id.Value,
            module.Title.In(context.Language),
            module.Version,
            module.Level?.ToString(),
            module.Load.Hours,
            module.Duration?.PlanningWeeks,
            module.Paper,
            [.. module.Outcomes.Select(outcome => Of(context, outcome))],
            RuleAnswers.Of(context, module.Requires),
            [
                .. module.Awards.Credentials.Select(credential => credential.Value),
                .. module.Awards.Languages.Select(skill => $"{skill.Language}:{skill.Level}"),
                .. module.Awards.Facts.Select(fact => fact.Value),
            ],
            module.Labels,
            [
                .. context
                    .Catalog.Offerings.Where(offering => offering.Module == module.Id)
                    .Select(offering => Of(context, offering)),
            ],
            module.Source
        );
    }

    private static OutcomeAnswer Of(AnswerContext context, LearningOutcome outcome) =>
        new(
            outcome.Id.Name,
            outcome.Text.In(context.Language),
            outcome.Load.Hours,
            [.. outcome.Alignments.Select(alignment => new AlignmentAnswer(alignment.Framework, alignment.Target))]
        );

    private static OfferingAnswer Of(AnswerContext context, Offering offering)
    {
        var (kind, dates) = offering.Intake switch
        {
            IntakeScheme.Fixed(var fixedDates) => ("fixed", (IReadOnlyList<DateOnly>)fixedDates),
            IntakeScheme.Flexible(var from, var until, _) => ("flexible", [from, until]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new OfferingAnswer(
            offering.Id.Value,
            context.Catalog.Find(offering.Provider)?.Name.In(context.Language) ?? offering.Provider.Value,
            offering.Location,
            offering.Mode,
            kind,
            dates,
            offering.Places,
            offering.HoursPerWeek,
            offering.PriceCents
        );
    }
}
