using Curriculum.Model;
using Curriculum.Scheduling;

namespace Curriculum.Answers;

/// <summary>Puts the intake report into words.</summary>
public static class IntakesAnswers
{
    /// <summary>Returns the answer.</summary>
    /// <param name="context">The catalog and the language.</param>
    /// <param name="report">The report.</param>
    /// <param name="norm">The longest wait that is acceptable, or null when none is set.</param>
    public static IntakesAnswer Of(AnswerContext context, IntakeReport report, Period? norm)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        return new IntakesAnswer(
            new WindowAnswer(report.From, report.To, report.Provider?.Value),
            [.. report.Modules.Select(module => Of(context, module))],
            Roles: [],
            [.. report.Findings(context.Catalog, norm).Select(each => DiagnosticAnswer.Of(each, context.Language))],
            Suggestions: []
        );
    }

    private static ModuleIntakesAnswer Of(AnswerContext context, ModuleIntakes module) =>
        new(
            module.Module.Value,
            context.Title(new Reference.ToModule(module.Module)),
            module.MeanWaitDays,
            module.LongestWaitDays,
            module.DeadEnd,
            [
                .. module.Intakes.Select(intake => new IntakeAnswer(
                    intake.Date,
                    intake.Offering.Value,
                    intake.Provider.Value,
                    intake.Location
                )),
            ]
        );
}
