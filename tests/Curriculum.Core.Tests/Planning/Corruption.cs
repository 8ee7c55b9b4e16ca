using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>A way to falsify a true answer that keeps as much as possible right, and the faults by which it must be found.</summary>
internal sealed record Corruption(
    string Name,
    Func<Catalog, PathQuestion, Plan, IEnumerable<Plan>> Of,
    params PathFaultKind[] Shown
)
{
    private static readonly PathFaultKind[] Broken =
    [
        PathFaultKind.NotAdmitted,
        PathFaultKind.UnfoundedCredit,
        PathFaultKind.GoalNotReached,
    ];

    public static ImmutableArray<Corruption> All { get; } =
    [
        new("a step is missing", MissingStep, Broken),
        new("two steps are swapped", SwappedSteps, PathFaultKind.NotAdmitted, PathFaultKind.UnfoundedCredit),
        new("a step is done twice", RepeatedStep, PathFaultKind.RepeatedStep),
        new("a step is of another catalog", UnknownStep, PathFaultKind.UnknownStep),
        new("an outcome is not studied", DroppedOutcome, PathFaultKind.OutcomeLeftOut),
        new("hours are claimed to be fewer", FewerHours, PathFaultKind.WrongHours),
        new("the total is claimed to be less", SmallerTotal, PathFaultKind.WrongTotal),
        new("an outcome is claimed to be held", FalselyHeld, PathFaultKind.UnfoundedCredit),
        new(
            "a proposed or foreign equivalence is used",
            (c, q, p) => ByEquivalence(c, q, p, Void),
            PathFaultKind.UnfoundedCredit
        ),
        new(
            "an equivalence is read backwards",
            (c, q, p) => ByEquivalence(c, q, p, Backwards),
            PathFaultKind.UnfoundedCredit
        ),
        new("a module credits itself", (c, q, p) => ByEquivalence(c, q, p, Forwards), PathFaultKind.UnfoundedCredit),
        new(
            "the evidence of a credit is gone",
            (_, _, p) => Credits(p, credit => credit.Evidence.IsEmpty ? null : credit with { Evidence = [] }),
            PathFaultKind.UnfoundedCredit
        ),
        new(
            "the chain of a credit is broken",
            (_, _, p) =>
                Credits(p, credit => credit.Chain.Length < 2 ? null : credit with { Chain = credit.Chain[1..] }),
            PathFaultKind.UnfoundedCredit
        ),
        new(
            "a credit names another provider",
            (_, _, p) => Credits(p, credit => credit with { Provider = new ProviderId("elsewhere") }),
            PathFaultKind.WrongSignature
        ),
        new(
            "a credit names no provider",
            (_, _, p) => Credits(p, credit => credit.Provider is null ? null : credit with { Provider = null }),
            PathFaultKind.WrongSignature
        ),
        new(
            "a credit names another scope",
            (_, _, p) => Credits(p, credit => credit with { Scope = new ScopeId("elsewhere") }),
            PathFaultKind.WrongSignature
        ),
        new("a role comes a step too early", EarlyRole, PathFaultKind.WrongRoles),
        new(
            "a role is left out",
            (_, _, p) => p.Employable.Select(moment => p with { Employable = p.Employable.Remove(moment) }),
            PathFaultKind.WrongRoles
        ),
        new("a covered module comes too early", EarlyCover, PathFaultKind.NotCovered),
        new("a studied module is said to be covered", FalseCover, PathFaultKind.NotCovered),
        new("work is shorter", ShorterWork, PathFaultKind.WrongDuration),
    ];

    private static IEnumerable<Plan> MissingStep(Catalog catalog, PathQuestion question, Plan plan) =>
        plan.Steps.Select(step => Summed(plan, plan.Steps.Remove(step)));

    private static IEnumerable<Plan> SwappedSteps(Catalog catalog, PathQuestion question, Plan plan) =>
        from later in Enumerable.Range(1, Math.Max(0, plan.Steps.Length - 1))
        let steps = plan.Steps.RemoveAt(later).Insert(later - 1, plan.Steps[later])
        where BruteForce.Run(catalog, question, plan with { Steps = steps }).Done < steps.Length
        select plan with
        {
            Steps = steps,
        };

    private static IEnumerable<Plan> RepeatedStep(Catalog catalog, PathQuestion question, Plan plan) =>
        plan.Steps.Select(step => Summed(plan, plan.Steps.Add(step)));

    private static IEnumerable<Plan> UnknownStep(Catalog catalog, PathQuestion question, Plan plan) =>
        Studies(plan).Select(step => Replaced(plan, step, step with { Module = new ModuleId("elsewhere") }));

    private static IEnumerable<Plan> DroppedOutcome(Catalog catalog, PathQuestion question, Plan plan) =>
        Studies(plan).Select(step => Replaced(plan, step, Without(catalog, step, step.Studied[0], credit: null)));

    private static IEnumerable<Plan> FewerHours(Catalog catalog, PathQuestion question, Plan plan) =>
        Studies(plan)
            .Select(step => Replaced(plan, step, step with { Load = StudyLoad.FromHours(step.Load.Hours - 1) }));

    private static IEnumerable<Plan> SmallerTotal(Catalog catalog, PathQuestion question, Plan plan) =>
        plan.Load.Hours == 0 ? [] : [plan with { Load = StudyLoad.FromHours(plan.Load.Hours - 1) }];

    private static IEnumerable<Plan> FalselyHeld(Catalog catalog, PathQuestion question, Plan plan) =>
        from pair in Uncredited(catalog, question, plan)
        let credit = new Credit(
            pair.Outcome,
            Load(catalog, pair.Outcome),
            CreditKind.Held,
            [],
            null,
            null,
            [new Reference.ToOutcome(pair.Outcome)]
        )
        select Replaced(plan, pair.Step, Without(catalog, pair.Step, pair.Outcome, credit));

    private static IEnumerable<Plan> ByEquivalence(
        Catalog catalog,
        PathQuestion question,
        Plan plan,
        Func<Catalog, PathQuestion, Equivalence, OutcomeId, bool> fits
    ) =>
        from pair in Uncredited(catalog, question, plan)
        from equivalence in catalog.Equivalences
        where fits(catalog, question, equivalence, pair.Outcome)
        let credit = new Credit(
            pair.Outcome,
            Load(catalog, pair.Outcome),
            CreditKind.Equivalence,
            [equivalence.Id],
            equivalence.At.IsEmpty ? null : equivalence.At[0],
            equivalence.At.IsEmpty ? null : catalog.Providers[0].Id,
            [new Reference.ToModule(pair.Step.Module)]
        )
        select Replaced(plan, pair.Step, Without(catalog, pair.Step, pair.Outcome, credit));

    private static bool Void(Catalog catalog, PathQuestion question, Equivalence equivalence, OutcomeId outcome) =>
        equivalence.Covers.Contains(outcome)
        && (
            equivalence.Status == EquivalenceStatus.Proposed
            || (!equivalence.At.IsEmpty && !catalog.Providers.Any(each => each.Signs.Any(equivalence.At.Contains)))
        );

    private static bool Backwards(Catalog catalog, PathQuestion question, Equivalence equivalence, OutcomeId outcome) =>
        !equivalence.Covers.Contains(outcome) && equivalence.Status == EquivalenceStatus.Adopted;

    private static bool Forwards(Catalog catalog, PathQuestion question, Equivalence equivalence, OutcomeId outcome) =>
        equivalence.Covers.Contains(outcome) && equivalence.Status == EquivalenceStatus.Adopted;

    private static IEnumerable<Plan> EarlyRole(Catalog catalog, PathQuestion question, Plan plan) =>
        plan
            .Employable.Where(moment => moment.AfterStep > 0)
            .Select(moment =>
                plan with
                {
                    Employable = plan.Employable.Replace(moment, moment with { AfterStep = moment.AfterStep - 1 }),
                }
            );

    private static IEnumerable<Plan> EarlyCover(Catalog catalog, PathQuestion question, Plan plan) =>
        plan
            .Covered.Where(module => module.AfterStep > 0)
            .Select(module =>
                plan with
                {
                    Covered = plan.Covered.Replace(module, module with { AfterStep = module.AfterStep - 1 }),
                }
            );

    private static IEnumerable<Plan> FalseCover(Catalog catalog, PathQuestion question, Plan plan) =>
        Studies(plan)
            .Where(step => plan.Covered.All(module => module.Module != step.Module))
            .Select(step =>
                plan with
                {
                    Covered = plan.Covered.Add(
                        new CoveredModule(step.Module, plan.Steps.IndexOf(step) + 1, step.Credited)
                    ),
                }
            );

    private static IEnumerable<Plan> ShorterWork(Catalog catalog, PathQuestion question, Plan plan) =>
        plan
            .Steps.OfType<PlanStep.Work>()
            .Select(step =>
                plan with
                {
                    Steps = plan.Steps.Replace(step, step with { Duration = Period.Of(1, PeriodUnit.Week) }),
                }
            );

    /// <summary>Changes each credit of the plan in turn, in steps and in covered modules.</summary>
    private static IEnumerable<Plan> Credits(Plan plan, Func<Credit, Credit?> change)
    {
        foreach (var step in Studies(plan))
        {
            foreach (var credit in step.Credited)
            {
                if (change(credit) is { } other)
                {
                    yield return plan with
                    {
                        Steps = plan.Steps.Replace(step, step with { Credited = step.Credited.Replace(credit, other) }),
                    };
                }
            }
        }

        foreach (var module in plan.Covered)
        {
            foreach (var credit in module.Credited)
            {
                if (change(credit) is { } other)
                {
                    yield return plan with
                    {
                        Covered = plan.Covered.Replace(
                            module,
                            module with
                            {
                                Credited = module.Credited.Replace(credit, other),
                            }
                        ),
                    };
                }
            }
        }
    }

    private static List<PlanStep.Study> Studies(Plan plan) => [.. plan.Steps.OfType<PlanStep.Study>()];

    /// <summary>The outcomes that are studied because nothing credits them, so that any credit for them is false.</summary>
    private static IEnumerable<(PlanStep.Study Step, OutcomeId Outcome)> Uncredited(
        Catalog catalog,
        PathQuestion question,
        Plan plan
    )
    {
        var held = BruteForce.Run(catalog, question, plan).Held;
        return from step in Studies(plan)
            from outcome in step.Studied
            where !held[plan.Steps.IndexOf(step)].Contains(outcome.ToString())
            select (step, outcome);
    }

    private static StudyLoad Load(Catalog catalog, OutcomeId outcome) =>
        catalog.Find(outcome.Module)!.Outcomes.Single(each => each.Id == outcome).Load;

    /// <summary>The step with one outcome less to study, its hours right, and the claimed credit in the module's order.</summary>
    private static PlanStep.Study Without(Catalog catalog, PlanStep.Study step, OutcomeId outcome, Credit? credit)
    {
        var order = catalog.Find(step.Module)!.Outcomes.Select(each => each.Id).ToList();
        return step with
        {
            Studied = step.Studied.Remove(outcome),
            Load = StudyLoad.FromHours(step.Load.Hours - Load(catalog, outcome).Hours),
            Credited = credit is null
                ? step.Credited
                : [.. step.Credited.Add(credit).OrderBy(each => order.IndexOf(each.Outcome))],
        };
    }

    private static Plan Replaced(Plan plan, PlanStep.Study step, PlanStep.Study other) =>
        Summed(plan, plan.Steps.Replace(step, other));

    private static Plan Summed(Plan plan, ImmutableArray<PlanStep> steps) =>
        plan with
        {
            Steps = steps,
            Load = StudyLoad.FromHours(steps.OfType<PlanStep.Study>().Sum(step => step.Load.Hours)),
        };
}
