using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Answers;

/// <summary>Reads the plans back out of a printed answer and checks every claim that it makes.</summary>
public static class AnsweredPaths
{
    /// <summary>Returns what is wrong with an answer; nothing when every claim about its paths holds.</summary>
    /// <param name="context">The catalog it was made from, and where things stand in files.</param>
    /// <param name="answer">The printed answer.</param>
    /// <param name="question">Its question, read again.</param>
    /// <remarks>
    /// Three claims are not checked, because an answer carries no proof of them yet: that no path is shorter, that no path
    /// does without a forced step, and that a badge was verified.
    /// </remarks>
    public static ImmutableArray<Diagnostic> Check(AnswerContext context, PathAnswer answer, PathQuestion question)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(question);
        var spoken = context with
        {
            Language = answer.Question.Language is "en" ? TextLanguage.English : TextLanguage.Dutch,
        };
        return
        [
            .. Totals(answer),
            .. Impossible(spoken, answer, question),
            .. answer.Paths.SelectMany((route, index) => Route(spoken, route, $"/paths/{index}", question)),
        ];
    }

    private static IEnumerable<Diagnostic> Totals(PathAnswer answer)
    {
        var best = answer.Paths.Count > 0 ? answer.Paths[0].Hours : (int?)null;
        var bound = answer.Status is "optimal" ? best : answer.LowerBound;
        if (answer.Value != best)
        {
            yield return QuestionDiagnostics.DoesNotAddUp("value");
        }

        if (answer.LowerBound != bound || answer.LowerBound > best)
        {
            yield return QuestionDiagnostics.DoesNotAddUp("lowerBound");
        }

        if (answer.Gap != best - answer.LowerBound)
        {
            yield return QuestionDiagnostics.DoesNotAddUp("gap");
        }

        if (
            answer.Status is not ("optimal" or "bounded" or "undetermined" or "impossible")
            || (best is null) != (answer.Status is "impossible")
        )
        {
            yield return QuestionDiagnostics.DoesNotAddUp("status");
        }
    }

    /// <summary>That there is no path is checked by doing everything that can be done.</summary>
    private static IEnumerable<Diagnostic> Impossible(AnswerContext context, PathAnswer answer, PathQuestion question)
    {
        var dossier = new Dossier(context.Catalog, question.Profile, question.AsOf);
        return
            answer.Paths.Count == 0
            && PathChecker.IsReachable(
                context.Catalog,
                question,
                [
                    .. context
                        .Rules.Literals()
                        .Where(literal => RequirementEvaluator.Evaluate(literal, dossier) == Truth.Unknown),
                ]
            )
            ? [QuestionDiagnostics.DoesNotAddUp("/paths")]
            : [];
    }

    private static IEnumerable<Diagnostic> Route(
        AnswerContext context,
        RouteAnswer route,
        string pointer,
        PathQuestion question
    )
    {
        if (Plan(route, context.Catalog) is not { } plan)
        {
            return [QuestionDiagnostics.DoesNotAddUp($"{pointer}/steps")];
        }

        var assumes = Assumed(context, route);
        var proven = route.ProvenFor.Count > 0;
        return PathChecker
            .Check(context.Catalog, question, plan, assumes)
            .Select(fault => fault.ToDiagnostic())
            .Concat(Words(new RouteAnswers(context, question).Of(plan, proven, assumes), route, pointer))
            .Concat(Reasons(context, route, pointer));
    }

    /// <summary>Says the plan again and finds where the words differ.</summary>
    private static IEnumerable<Diagnostic> Words(RouteAnswer expected, RouteAnswer route, string pointer) =>
        JsonDifference.Find(Json(expected), Json(route), pointer) is { } at
            ? [QuestionDiagnostics.DoesNotAddUp(at)]
            : [];

    /// <summary>Leaves out what a plan does not know: the reasons, which are checked apart, and what cannot be checked.</summary>
    private static JsonNode? Json(RouteAnswer route) =>
        JsonSerializer.SerializeToNode(
            route with
            {
                Steps =
                [
                    .. route.Steps.Select(step =>
                        step with
                        {
                            Because = [],
                            Forced = false,
                            Credited = Unverified(step.Credited),
                        }
                    ),
                ],
                Covered = [.. route.Covered.Select(each => each with { Credited = Unverified(each.Credited) })],
            },
            AnswersJson.Default.RouteAnswer
        );

    private static IReadOnlyList<CreditAnswer> Unverified(IReadOnlyList<CreditAnswer> credits) =>
        [
            .. credits.Select(credit =>
                credit with
                {
                    Evidence = [.. credit.Evidence.Select(each => each with { Verified = false })],
                }
            ),
        ];

    /// <summary>A reason is a rule that stands in the catalog, in these words, at this place.</summary>
    private static IEnumerable<Diagnostic> Reasons(AnswerContext context, RouteAnswer route, string pointer)
    {
        var known = context.Rules.Parts().Select(each => RuleAnswers.Of(context, each.Rule, each.Place)).ToHashSet();
        return route.Steps.SelectMany(
            (step, index) =>
                step
                    .Because.Where(because => !known.Contains(because))
                    .Select(_ => QuestionDiagnostics.DoesNotAddUp($"{pointer}/steps/{index}/because"))
        );
    }

    /// <summary>Finds the literals that a path assumes among those of the catalog, by the words in which they were printed.</summary>
    private static ImmutableArray<Requirement> Assumed(AnswerContext context, RouteAnswer route)
    {
        var assumed = route.Assumes.ToHashSet(StringComparer.Ordinal);
        return assumed.Count == 0
            ? []
            : [.. context.Rules.Literals().Where(literal => assumed.Contains(context.Print(literal)))];
    }

    private static Plan? Plan(RouteAnswer route, Catalog catalog)
    {
        var steps = route.Steps.Select(step => Step(step, catalog)).ToList();
        return steps.Contains(null)
            ? null
            : new Plan(
                [.. steps.OfType<PlanStep>()],
                StudyLoad.FromHours(Math.Max(0, route.Hours)),
                [
                    .. route.Covered.Select(covered => new CoveredModule(
                        new ModuleId(covered.Module),
                        covered.AfterStep,
                        Credits(new ModuleId(covered.Module), covered.Credited, catalog)
                    )),
                ],
                [
                    .. route.Employable.Select(moment => new EmployableMoment(
                        new RoleId(moment.Role),
                        moment.AfterStep,
                        StudyLoad.FromHours(Math.Max(0, moment.AfterHours))
                    )),
                ]
            );
    }

    private static PlanStep? Step(StepAnswer step, Catalog catalog)
    {
        if (step.Kind is "experience")
        {
            var experience = catalog.Experiences.FirstOrDefault(each => each.Id == new ExperienceId(step.Module));
            return experience is null ? null : new PlanStep.Work(experience.Id, experience.Duration);
        }

        var module = new ModuleId(step.Module);
        return new PlanStep.Study(
            module,
            [.. step.OutcomesStudied.Select(name => new OutcomeId(module, name))],
            StudyLoad.FromHours(Math.Max(0, step.Hours)),
            Credits(module, step.Credited, catalog)
        );
    }

    private static ImmutableArray<Credit> Credits(
        ModuleId module,
        IReadOnlyList<CreditAnswer> credits,
        Catalog catalog
    ) =>
        [
            .. credits.Select(credit => new Credit(
                new OutcomeId(module, credit.Outcome),
                StudyLoad.FromHours(Math.Max(0, credit.Hours)),
                credit.Kind is "held" ? CreditKind.Held : CreditKind.Equivalence,
                [.. credit.Chain.Select(id => new EquivalenceId(id))],
                credit.Scope is { } scope ? new ScopeId(scope) : null,
                credit.Provider is { } provider ? new ProviderId(provider) : null,
                [.. credit.Evidence.Select(evidence => catalog.Resolve(evidence.Id)).OfType<Reference>()]
            )),
        ];
}
