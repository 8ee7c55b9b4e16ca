using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Reads the plans back out of a printed answer and checks every claim that it makes.</summary>
public static class AnsweredPaths
{
    private const int MostHours = 1_000_000;

    /// <summary>Returns what is wrong with an answer; nothing when every claim about its paths holds.</summary>
    /// <param name="context">The catalog it was made from, and where things stand in files.</param>
    /// <param name="answer">The printed answer.</param>
    /// <param name="question">Its question, read again.</param>
    /// <remarks>
    /// Four claims are not checked, because an answer carries no proof of them yet: that no path is shorter, that none is
    /// shorter either when every claim is refused, that no path does without a forced step, and that a badge was verified.
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
            .. Totals(spoken, answer, question),
            .. Impossible(spoken, answer, question),
            .. answer.Paths.SelectMany((route, index) => Route(spoken, route, $"/paths/{index}", question)),
        ];
    }

    /// <summary>What the answer says as a whole follows from its first path; this version gives one path at most.</summary>
    private static IEnumerable<Diagnostic> Totals(AnswerContext context, PathAnswer answer, PathQuestion question)
    {
        var best = answer.Paths.Count > 0 ? answer.Paths[0] : null;
        var bound = answer.Status is "optimal" ? best?.Hours : answer.LowerBound;
        return new (string Name, bool Holds)[]
        {
            ("/paths", answer.Paths.Count <= 1),
            ("/value", answer.Value == best?.Hours),
            ("/lowerBound", answer.LowerBound == bound && !(answer.LowerBound > best?.Hours)),
            ("/gap", answer.Gap == (long?)best?.Hours - answer.LowerBound),
            ("/status", Follows(answer, best)),
            ("/question", Same(PathAnswers.Echo(question, context.Catalog, context.Language), answer.Question)),
        }
            .Where(claim => !claim.Holds)
            .Select(claim => QuestionDiagnostics.DoesNotAddUp(claim.Name));
    }

    private static bool Follows(PathAnswer answer, RouteAnswer? best) =>
        answer.Status switch
        {
            "optimal" => best is { Assumes.Count: 0, ProvenFor.Count: > 0 } && answer.Gap == 0,
            "bounded" => best is { Assumes.Count: 0, ProvenFor.Count: 0 } && answer.Gap is not null,
            "undetermined" => best is { Assumes.Count: > 0, ProvenFor.Count: 0 } && answer.LowerBound is null,
            "impossible" => best is null && answer.LowerBound is null,
            _ => false,
        };

    private static bool Same(QuestionAnswer one, QuestionAnswer other) =>
        JsonNode.DeepEquals(
            JsonSerializer.SerializeToNode(one, AnswersJson.Default.QuestionAnswer),
            JsonSerializer.SerializeToNode(other, AnswersJson.Default.QuestionAnswer)
        );

    /// <summary>That there is no path is checked by doing everything that can be done.</summary>
    private static IEnumerable<Diagnostic> Impossible(AnswerContext context, PathAnswer answer, PathQuestion question)
    {
        return
            answer.Paths.Count == 0
            && PathChecker.IsReachable(context.Catalog, question, new OpenLiterals(context, question).All())
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

        var assumes = new OpenLiterals(context, question).Said(route.Assumes);
        var faults = PathChecker.Check(context.Catalog, question, plan, assumes);
        if (!faults.IsEmpty)
        {
            return faults.Select(fault => fault.ToDiagnostic());
        }

        var said = new RouteAnswers(context, question).Of(plan, route.ProvenFor.Count > 0, assumes);
        return Words(said, route, pointer).Concat(Reasons(context, route, pointer));
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
        var known = context
            .Rules.Parts()
            .Select(each => RuleAnswers.Of(context, each.Rule, each.Place))
            .Concat(RuleAnswers.Alongside(context))
            .ToHashSet();
        return route.Steps.SelectMany(
            (step, index) =>
                step
                    .Because.Where(because => !known.Contains(because))
                    .Select(_ => QuestionDiagnostics.DoesNotAddUp($"{pointer}/steps/{index}/because"))
        );
    }

    private static Plan? Plan(RouteAnswer route, Catalog catalog)
    {
        if (
            route.Covered.DistinctBy(covered => covered.Module, StringComparer.Ordinal).Count() != route.Covered.Count
            || !Numbers(route).All(number => number is >= 0 and <= MostHours)
            || !Evidence(route).All(Known)
        )
        {
            return null;
        }

        bool Known(EvidenceAnswer evidence) => catalog.Resolve(evidence.Id) is not null;

        var steps = route.Steps.Select(step => Step(step, catalog)).ToList();
        return steps.Contains(null)
            ? null
            : new Plan(
                [.. steps.OfType<PlanStep>()],
                StudyLoad.FromHours(route.Hours),
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
                        StudyLoad.FromHours(moment.AfterHours)
                    )),
                ]
            )
            {
                Claims =
                [
                    .. route.Claims.Select(catalog.Resolve).OfType<Reference.ToOutcome>().Select(each => each.Outcome),
                ],
                LoadIfRefused = route.HoursIfClaimsRefused is { } hours ? StudyLoad.FromHours(hours) : null,
            };
    }

    private static PlanStep? Step(StepAnswer step, Catalog catalog)
    {
        var (module, load) = (new ModuleId(step.Module), StudyLoad.FromHours(step.Hours));
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
            )
            {
                Alongside = [.. step.Alongside.Select(mate => new ModuleId(mate))],
            },
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
                StudyLoad.FromHours(credit.Hours),
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

    private static IEnumerable<int> Numbers(RouteAnswer route) =>
        [
            route.Hours,
            route.HoursIfClaimsRefused ?? 0,
            .. route.Steps.Select(step => step.Hours),
            .. route.Employable.Select(moment => moment.AfterHours),
            .. Credits(route).Select(credit => credit.Hours),
        ];

    private static IEnumerable<EvidenceAnswer> Evidence(RouteAnswer route) =>
        Credits(route).SelectMany(credit => credit.Evidence);

    private static IEnumerable<CreditAnswer> Credits(RouteAnswer route) =>
        route.Steps.SelectMany(step => step.Credited).Concat(route.Covered.SelectMany(covered => covered.Credited));
}
