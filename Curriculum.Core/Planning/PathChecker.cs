using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Checks a plan by doing its steps one by one, with nothing but the rules of the catalog.</summary>
/// <remarks>It does not know how plans are found, and it does not say that a plan is the shortest: that is the proof's part.</remarks>
public static class PathChecker
{
    /// <summary>Returns what is wrong with a plan; nothing when it holds whatever the unknown facts are.</summary>
    public static ImmutableArray<PathFault> Check(Catalog catalog, PathQuestion question, Plan plan) =>
        Check(catalog, question, plan, []);

    /// <summary>Returns what is wrong with a plan that assumes some unknown literals to hold.</summary>
    public static ImmutableArray<PathFault> Check(
        Catalog catalog,
        PathQuestion question,
        Plan plan,
        ImmutableArray<Requirement> assumes
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(plan);
        var dossier = new Dossier(catalog, question.Profile, question.AsOf);
        var checking = new Checking(dossier, new Standing(dossier, assumes, plan.Claims));
        return checking.Check(plan, question.Goal);
    }

    /// <summary>Returns whether whoever does everything that can be done reaches the goal when some unknown literals hold.</summary>
    /// <remarks>Doing more never closes a way, so that no plan leads to a goal that this does not reach.</remarks>
    public static bool IsReachable(Catalog catalog, PathQuestion question, ImmutableArray<Requirement> assumes)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        var claims = catalog.Modules.SelectMany(module => module.Exemptions).SelectMany(each => each.Covers);
        var standing = new Standing(new Dossier(catalog, question.Profile, question.AsOf), assumes, claims);
        var modules = catalog.Modules.ToList();
        var work = catalog.Experiences.ToList();
        var before = -1;
        while (before != modules.Count + work.Count && !standing.Holds(question.Goal))
        {
            before = modules.Count + work.Count;
            foreach (var module in modules.Where(module => standing.Admits(module.Requires)).ToList())
            {
                standing.Complete(module, module.Outcomes.Select(outcome => outcome.Id));
                modules.Remove(module);
            }

            foreach (var step in work.Where(step => standing.Admits(step.Requires)).ToList())
            {
                standing.Work(step);
                work.Remove(step);
            }
        }

        return standing.Holds(question.Goal);
    }

    private sealed class Checking(Dossier dossier, Standing standing)
    {
        private readonly List<PathFault> _faults = [];
        private readonly List<EmployableMoment> _roles = [];
        private readonly HashSet<string> _done = new(StringComparer.Ordinal);
        private StudyLoad _load;
        private int _step;

        public ImmutableArray<PathFault> Check(Plan plan, Reference goal)
        {
            var covered = new HashSet<CoveredModule>();
            Look(plan, covered);
            foreach (var step in plan.Steps)
            {
                _step++;
                Do(step);
                Look(plan, covered);
            }

            _step = 0;
            foreach (var module in plan.Covered.Where(module => !covered.Contains(module)))
            {
                Fault(PathFaultKind.NotCovered, module.Module.Value);
            }

            Expect(plan.Load == _load, PathFaultKind.WrongTotal, goal.Id);
            Expect(
                plan.LoadIfRefused == plan.Load || (!plan.Claims.IsEmpty && !(plan.LoadIfRefused < plan.Load)),
                PathFaultKind.WrongTotal,
                goal.Id
            );
            Expect(standing.Holds(goal), PathFaultKind.GoalNotReached, goal.Id);
            Expect(plan.Employable.SequenceEqual(_roles), PathFaultKind.WrongRoles, goal.Id);
            return [.. _faults];
        }

        private void Do(PlanStep step)
        {
            switch (step)
            {
                case PlanStep.Study study:
                    Study(study);
                    break;
                case PlanStep.Work work:
                    Work(work);
                    break;
                case PlanStep.Renew renew:
                    Renew(renew);
                    break;
                case PlanStep.Assess exam:
                    Assess(exam);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void Renew(PlanStep.Renew step)
        {
            if (dossier.Catalog.Find(step.Paper)?.Renewal is not { Refresher: null } renewal)
            {
                Fault(PathFaultKind.UnknownStep, step.Paper.Value);
                return;
            }

            Expect(_done.Add(step.Paper.Value), PathFaultKind.RepeatedStep, step.Paper.Value);
            Expect(standing.Had(step.Paper), PathFaultKind.NotAdmitted, step.Paper.Value);
            Expect(step.Load == renewal.Load, PathFaultKind.WrongHours, step.Paper.Value);
            standing.Earn([new Reference.ToCredential(step.Paper)]);
            _load += step.Load;
        }

        private void Assess(PlanStep.Assess step)
        {
            var module = dossier.Catalog.Find(step.Module);
            var papers = module?.Awards.Credentials.Where(paper => dossier.Catalog.Find(paper)?.Exam == true).ToList();
            if (module is null || papers is not { Count: > 0 })
            {
                Fault(PathFaultKind.UnknownStep, step.Module.Value);
                return;
            }

            var admitted = standing.Admits(module.Requires) && standing.Holds(new Reference.ToModule(module.Id));
            Expect(_done.Add($"exam {module.Id}"), PathFaultKind.RepeatedStep, module.Id.Value);
            Expect(admitted, PathFaultKind.NotAdmitted, module.Id.Value);
            standing.Earn(papers.Select(paper => new Reference.ToCredential(paper)));
        }

        private void Study(PlanStep.Study step)
        {
            if (dossier.Catalog.Find(step.Module) is not { } module)
            {
                Fault(PathFaultKind.UnknownStep, step.Module.Value);
                return;
            }

            var studied = module.Outcomes.Where(outcome => step.Studied.Contains(outcome.Id)).ToList();
            var others = module.Outcomes.Except(studied).Select(outcome => outcome.Id);
            var hours = studied.Aggregate(StudyLoad.None, (sum, outcome) => sum + outcome.Load);
            Expect(_done.Add(module.Id.Value), PathFaultKind.RepeatedStep, module.Id.Value);
            Expect(standing.Admits(module.Requires), PathFaultKind.NotAdmitted, module.Id.Value);
            Expect(
                studied.Count > 0 && step.Studied.SequenceEqual(studied.Select(outcome => outcome.Id)),
                PathFaultKind.WrongOutcomes,
                module.Id.Value
            );
            Expect(hours == step.Load, PathFaultKind.WrongHours, module.Id.Value);
            Expect(
                others.SequenceEqual(step.Credited.Select(credit => credit.Outcome)),
                PathFaultKind.OutcomeLeftOut,
                module.Id.Value
            );
            Credits(step.Credited);
            standing.Complete(module, step.Studied);
            _load += step.Load;
        }

        private void Work(PlanStep.Work step)
        {
            var experience = dossier.Catalog.Experiences.FirstOrDefault(each => each.Id == step.Experience);
            if (experience is null)
            {
                Fault(PathFaultKind.UnknownStep, step.Experience.Value);
                return;
            }

            Expect(_done.Add(experience.Id.Value), PathFaultKind.RepeatedStep, experience.Id.Value);
            Expect(standing.Admits(experience.Requires), PathFaultKind.NotAdmitted, experience.Id.Value);
            Expect(experience.Duration == step.Duration, PathFaultKind.WrongDuration, experience.Id.Value);
            standing.Work(experience);
        }

        /// <summary>Looks round after a step, and before the first: which roles and which covered modules have come.</summary>
        private void Look(Plan plan, HashSet<CoveredModule> covered)
        {
            _roles.AddRange(
                dossier
                    .Catalog.Roles.Where(role => role.Employable && standing.Holds(new Reference.ToRole(role.Id)))
                    .Where(role => !_roles.Exists(known => known.Role == role.Id))
                    .Select(role => new EmployableMoment(role.Id, _step, _load))
                    .ToList()
            );
            foreach (var module in plan.Covered.Where(module => standing.Holds(new Reference.ToModule(module.Module))))
            {
                if (covered.Add(module))
                {
                    Cover(module);
                }
            }
        }

        private void Cover(CoveredModule covered)
        {
            var outcomes = dossier.Catalog.Find(covered.Module)?.Outcomes.Select(outcome => outcome.Id) ?? [];
            var complete = outcomes.SequenceEqual(covered.Credited.Select(credit => credit.Outcome));
            var own = _done.Contains(covered.Module.Value);
            Expect(complete && !own && covered.AfterStep == _step, PathFaultKind.NotCovered, covered.Module.Value);
            Credits(covered.Credited);
        }

        private void Credits(ImmutableArray<Credit> credits)
        {
            foreach (var credit in credits)
            {
                var outcome = dossier.Catalog.Find(credit.Outcome.Module)?.Outcomes;
                var load = outcome?.FirstOrDefault(each => each.Id == credit.Outcome)?.Load;
                Expect(load == credit.Load, PathFaultKind.WrongHours, credit.Outcome.ToString());
                Expect(
                    credit.Kind switch
                    {
                        CreditKind.Held => IsHeld(credit),
                        CreditKind.Equivalence => IsGiven(credit),
                        CreditKind.Exemption => IsExempt(credit),
                        _ => throw new UnreachableException(),
                    },
                    PathFaultKind.UnfoundedCredit,
                    credit.Outcome.ToString()
                );
                var last = credit is { Kind: CreditKind.Equivalence, Chain: [.., var id] } ? Find(id) : null;
                var signature = last is null ? default : Standing.Signature(last, dossier);
                Expect(
                    signature == (credit.Provider, credit.Scope),
                    PathFaultKind.WrongSignature,
                    credit.Outcome.ToString()
                );
            }
        }

        private bool IsHeld(Credit credit) =>
            credit.Chain.IsEmpty
            && credit.Evidence is [var shown]
            && standing.Shows(shown)
            && (
                shown == new Reference.ToOutcome(credit.Outcome)
                || shown == new Reference.ToModule(credit.Outcome.Module)
            );

        private bool IsGiven(Credit credit)
        {
            var chain = credit.Chain.Select(Find).OfType<Equivalence>().ToList();
            return chain.Count > 0
                && chain.Count == credit.Chain.Length
                && chain.TrueForAll(each => Standing.Counts(each, dossier))
                && credit.Evidence.All(standing.Earned)
                && standing.Leads(chain, credit.Evidence, credit.Outcome);
        }

        private bool IsExempt(Credit credit)
        {
            if (credit.Decided is { } date)
            {
                return dossier.Profile.Decisions.Any(decision =>
                    decision.About == credit.Outcome.Module
                    && decision.Outcomes.Contains(credit.Outcome)
                    && decision.Date == date
                    && date <= dossier.AsOf
                    && string.Equals(decision.By, credit.Decides, StringComparison.Ordinal)
                );
            }

            var chain = credit.Chain.Select(Find).OfType<Equivalence>().ToList();
            return chain.Count == credit.Chain.Length
                && chain.TrueForAll(each => Standing.Counts(each, dossier))
                && credit.Evidence.All(standing.Earned)
                && standing.Claims.Contains(credit.Outcome)
                && dossier.Catalog.Find(credit.Outcome.Module) is { } module
                && module.Exemptions.Any(each =>
                    each.Covers.Contains(credit.Outcome)
                    && string.Equals(each.DecidedBy, credit.Decides, StringComparison.Ordinal)
                    && standing.Leads(chain, credit.Evidence, each.If.Requirement)
                );
        }

        private Equivalence? Find(EquivalenceId id) =>
            dossier.Catalog.Equivalences.FirstOrDefault(each => each.Id == id);

        private void Expect(bool right, PathFaultKind kind, string about)
        {
            if (!right)
            {
                Fault(kind, about);
            }
        }

        private void Fault(PathFaultKind kind, string about) => _faults.Add(new PathFault(kind, _step, about));
    }
}
