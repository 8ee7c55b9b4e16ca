using System.Collections.Immutable;
using Curriculum.Answers;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Asks a catalog what a scenario asks, and compares the answer with what it expects.</summary>
internal sealed class ScenarioRunner(Catalog catalog, CancellationToken cancellation)
{
    /// <summary>Returns what came of a scenario.</summary>
    public ScenarioResult Run(Scenario scenario) => Run(scenario, out _);

    /// <summary>Returns what came of a scenario, and the answer to its question for a path.</summary>
    public ScenarioResult Run(Scenario scenario, out PlanResult? answer)
    {
        answer = scenario.Asks is ScenarioQuestion.ToGoal(var goal) ? Plan(scenario, goal) : null;
        var got = answer is null ? Asked(scenario) : Planned(scenario, answer);
        return new ScenarioResult(scenario, got, ExpectationCheck.Failed(scenario.Expects, got));
    }

    private static Plan? PlanOf(PlanResult answer) =>
        answer switch
        {
            PlanResult.Found found => found.Plan,
            PlanResult.Undetermined open => open.Plan,
            _ => null,
        };

    private static PathQuestion Question(Scenario scenario, Reference goal) =>
        new(goal, scenario.Candidate, scenario.On, Objective.Hours);

    private PlanResult Plan(Scenario scenario, Reference goal) =>
        Planner.Plan(catalog, Question(scenario, goal), cancellation);

    private Expectation Planned(Scenario scenario, PlanResult answer)
    {
        var expects = scenario.Expects;
        var plan = PlanOf(answer);
        var steps = plan?.Steps.Select(Id).ToImmutableArray() ?? [];
        return new Expectation
        {
            Feasible =
                expects.Feasible is null ? null
                : answer is PlanResult.Found ? Truth.True
                : plan is null ? Truth.False
                : Truth.Unknown,
            Hours = expects.Hours is null ? null : plan?.Load.Hours,
            Undecided = expects.Undecided is null ? null : plan?.LoadIfRefused?.Hours,
            Weeks = expects.Weeks is null ? null : Weeks(scenario, answer),
            Contains = expects.Contains is null ? null : steps,
            Lacks = expects.Lacks is null ? null : steps,
            Employable =
                expects.Employable is null ? null
                : plan is null ? []
                : [.. plan.Employable.Select(moment => moment.Role.Value)],
            Roles = expects.Roles?.ToImmutableSortedDictionary(
                pair => pair.Key,
                pair => Hours(scenario, new RoleId(pair.Key)),
                StringComparer.Ordinal
            ),
            Blocked =
                expects.Blocked is null ? null
                : answer is PlanResult.Impossible(var blocked) ? [.. blocked.Select(rule => rule.Requirement)]
                : [],
            Ask = expects.Ask is null
                ? null
                : answer switch
                {
                    PlanResult.Found found => [.. found.Ask.Select(fact => fact.Requirement)],
                    PlanResult.Undetermined open => [.. open.Ask.Select(fact => fact.Requirement)],
                    _ => [],
                },
        };
    }

    /// <summary>A rule is asked of the candidate as he is, with all credit that needs nobody's decision.</summary>
    private Expectation Asked(Scenario scenario)
    {
        var rule = ((ScenarioQuestion.OfRule)scenario.Asks).Rule;
        var dossier = new Dossier(catalog, scenario.Candidate, scenario.On);
        var literals = RuleTree.Literals(rule).ToList();
        return new Expectation
        {
            Outcome = scenario.Expects.Outcome is null
                ? null
                : CandidateStanding.Ask(
                    dossier,
                    rule,
                    CatalogRule
                        .All(catalog)
                        .SelectMany(each => RuleTree.Literals(each.Rule.Requirement))
                        .Concat(literals)
                ),
            Ask = scenario.Expects.Ask is null
                ? null
                :
                [
                    .. literals
                        .Where(literal => RequirementEvaluator.Evaluate(literal, dossier) == Truth.Unknown)
                        .Distinct(),
                ],
        };
    }

    private static string Id(PlanStep step) =>
        step switch
        {
            PlanStep.Study study => study.Module.Value,
            PlanStep.Work work => work.Experience.Value,
            PlanStep.Renew renew => renew.Paper.Value,
            PlanStep.Assess exam => exam.Module.Value,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private int? Hours(Scenario scenario, RoleId role) =>
        Plan(scenario, new Reference.ToRole(role)) is PlanResult.Found found ? found.Plan.Load.Hours : null;

    private int? Weeks(Scenario scenario, PlanResult answer)
    {
        var goal = ((ScenarioQuestion.ToGoal)scenario.Asks).Goal;
        var context = new AnswerContext(catalog, catalog.Manifest.Language, Places: null);
        return PathAnswers.Of(context, Question(scenario, goal), answer).Paths is [var first, ..] ? first.Weeks : null;
    }
}
