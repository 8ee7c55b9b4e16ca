using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>One check of a plan: does its steps, those that start together as one, and gathers what is wrong.</summary>
internal sealed class PathChecking(Dossier dossier, Standing standing, Admission admission)
{
    private readonly CreditChecking _credits = new(dossier, standing);
    private readonly List<PathFault> _faults = [];
    private readonly List<EmployableMoment> _roles = [];
    private readonly HashSet<CoveredModule> _covered = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private StudyLoad _load;
    private int _step;

    /// <summary>Returns what is wrong with a plan to a goal.</summary>
    public ImmutableArray<PathFault> Check(Plan plan, Reference goal)
    {
        Look(plan);
        for (var first = 0; first < plan.Steps.Length; )
        {
            var group = Together(plan.Steps, first);
            Do(group);
            first += group.Length;
            Look(plan);
        }

        _step = 0;
        foreach (var module in plan.Covered.Where(module => !_covered.Contains(module)))
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

    /// <summary>Returns the steps from a place on that start together, as the first of them says.</summary>
    private static ImmutableArray<PlanStep> Together(ImmutableArray<PlanStep> steps, int first)
    {
        var count = steps[first] is PlanStep.Study study ? study.Alongside.Length + 1 : 1;
        return steps.Slice(first, Math.Min(count, steps.Length - first));
    }

    /// <summary>Nothing that one step of a group gives is there before all have begun.</summary>
    private void Do(ImmutableArray<PlanStep> group)
    {
        var studied = new List<(Module Module, ImmutableArray<OutcomeId> Studied)>();
        foreach (var step in group)
        {
            _step++;
            switch (step)
            {
                case PlanStep.Study study:
                    if (Study(study, group) is { } module)
                    {
                        studied.Add((module, study.Studied));
                    }

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

        studied.ForEach(each => standing.Complete(each.Module, each.Studied));
    }

    private Module? Study(PlanStep.Study step, ImmutableArray<PlanStep> group)
    {
        if (dossier.Catalog.Find(step.Module) is not { } module)
        {
            Fault(PathFaultKind.UnknownStep, step.Module.Value);
            return null;
        }

        var studied = module.Outcomes.Where(outcome => step.Studied.Contains(outcome.Id)).ToList();
        var others = module.Outcomes.Except(studied).Select(outcome => outcome.Id);
        var hours = studied.Aggregate(StudyLoad.None, (sum, outcome) => sum + outcome.Load);
        Expect(MayStart(module, step, group), PathFaultKind.NotAdmitted, module.Id.Value);
        Expect(_done.Add(module.Id.Value), PathFaultKind.RepeatedStep, module.Id.Value);
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
        _load += step.Load;
        return module;
    }

    /// <summary>A module starts when its rules hold, nothing excludes it, and all that it goes with are held or start with it.</summary>
    private bool MayStart(Module module, PlanStep.Study step, ImmutableArray<PlanStep> group)
    {
        var mates = group
            .OfType<PlanStep.Study>()
            .Select(each => each.Module)
            .Where(each => each != module.Id)
            .ToList();
        return mates.Count == group.Length - 1
            && step.Alongside.SequenceEqual(mates.OrderBy(mate => mate.Value, StringComparer.Ordinal))
            && mates.TrueForAll(mate => admission.Go(module.Id, mate))
            && standing.Admits(module.Requires)
            && admission.IsOpen(module)
            && admission.IsAccompanied(
                module,
                id => id == module.Id || mates.Contains(id) || standing.Holds(new Reference.ToModule(id))
            )
            && !_done.Any(id => dossier.Catalog.Find(new ModuleId(id)) is { } done && Admission.Excludes(module, done));
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
    private void Look(Plan plan)
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
            if (_covered.Add(module))
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
            foreach (var kind in _credits.Check(credit))
            {
                Fault(kind, credit.Outcome.ToString());
            }
        }
    }

    private void Expect(bool right, PathFaultKind kind, string about)
    {
        if (!right)
        {
            Fault(kind, about);
        }
    }

    private void Fault(PathFaultKind kind, string about) => _faults.Add(new PathFault(kind, _step, about));
}
