using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Answers;

/// <summary>Reads the plans back out of a printed answer and checks every claim that it makes.</summary>
public static class AnsweredPaths
{
    /// <summary>Returns what is wrong with an answer; nothing when every claim about its paths holds.</summary>
    /// <param name="answer">The printed answer.</param>
    /// <param name="question">Its question, read again.</param>
    /// <param name="catalog">The catalog it was made from.</param>
    /// <remarks>The lower bound is checked for what follows from it, not for its own truth: it carries no proof yet.</remarks>
    public static ImmutableArray<Diagnostic> Check(PathAnswer answer, PathQuestion question, Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. Totals(answer), .. answer.Paths.SelectMany(route => Route(answer, route, question, catalog))];
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

    private static IEnumerable<Diagnostic> Route(
        PathAnswer answer,
        RouteAnswer route,
        PathQuestion question,
        Catalog catalog
    )
    {
        if (Plan(route, catalog) is not { } plan)
        {
            return [QuestionDiagnostics.DoesNotAddUp("steps")];
        }

        var assumes = Literals(answer, route, catalog);
        return PathChecker
            .Check(catalog, question, plan, assumes)
            .Select(fault => fault.ToDiagnostic())
            .Concat(FullHours(route, catalog));
    }

    private static IEnumerable<Diagnostic> FullHours(RouteAnswer route, Catalog catalog) =>
        route
            .Steps.Where(step =>
                catalog.Find(new ModuleId(step.Module)) is { } module && module.Load.Hours != step.FullHours
            )
            .Select(_ => QuestionDiagnostics.DoesNotAddUp("fullHours"));

    /// <summary>Finds the literals that a path assumes among those of the catalog, by the words in which they were printed.</summary>
    private static ImmutableArray<Requirement> Literals(PathAnswer answer, RouteAnswer route, Catalog catalog)
    {
        var language = answer.Question.Language is "en" ? TextLanguage.English : TextLanguage.Dutch;
        var assumed = route.Assumes.ToHashSet(StringComparer.Ordinal);
        return assumed.Count == 0
            ? []
            :
            [
                .. new CatalogRules(catalog)
                    .Literals()
                    .Where(literal => assumed.Contains(RequirementPrinter.Print(literal, language))),
            ];
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
            )
            {
                Claims =
                [
                    .. route.Claims.Select(catalog.Resolve).OfType<Reference.ToOutcome>().Select(each => each.Outcome),
                ],
                LoadIfRefused = route.HoursIfClaimsRefused is { } hours
                    ? StudyLoad.FromHours(Math.Max(0, hours))
                    : null,
            };
    }

    private static PlanStep? Step(StepAnswer step, Catalog catalog)
    {
        var (module, load) = (new ModuleId(step.Module), StudyLoad.FromHours(Math.Max(0, step.Hours)));
        return step.Kind switch
        {
            "experience" => catalog.Experiences.FirstOrDefault(each => each.Id == new ExperienceId(step.Module))
                is { } experience
                ? new PlanStep.Work(experience.Id, experience.Duration)
                : null,
            "renewal" => new PlanStep.Renew(new CredentialId(step.Module), load),
            "assessment" => step.Hours == 0 ? new PlanStep.Assess(module) : null,
            "study" => new PlanStep.Study(
                module,
                [.. step.OutcomesStudied.Select(name => new OutcomeId(module, name))],
                load,
                Credits(module, step.Credited, catalog)
            ),
            _ => null,
        };
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
                credit.Kind switch
                {
                    "held" => CreditKind.Held,
                    "exemption" => CreditKind.Exemption,
                    _ => CreditKind.Equivalence,
                },
                [.. credit.Chain.Select(id => new EquivalenceId(id))],
                credit.Scope is { } scope ? new ScopeId(scope) : null,
                credit.Provider is { } provider ? new ProviderId(provider) : null,
                [.. credit.Evidence.Select(evidence => catalog.Resolve(evidence.Id)).OfType<Reference>()]
            )
            {
                Decides = credit.Decides,
                Decided = credit is { Kind: "exemption", ClaimOnly: false } ? credit.Decision?.Date : null,
            }),
        ];
}
