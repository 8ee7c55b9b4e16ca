using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Makes the plan that is shown of the actions of a path: its order, its credits, its reasons.</summary>
internal sealed class PlanWriter(Catalog catalog, PlanGraph graph, PathFinder finder, CancellationToken cancellation)
{
    /// <summary>Writes the plan of a path to a goal.</summary>
    public Plan Write(StepSet path, Reference goal)
    {
        var roles = new RoleSearch(graph, finder.Premises, cancellation);
        var groups = new StepOrder(graph, finder.Premises, roles).Of(path);
        var derivation = new Derivation(graph, finder.Premises, path, [.. groups.SelectMany(group => group)]);
        var explainer = PlanExplainer.Of(derivation, catalog, goal);
        var credits = new CreditFinder(derivation, catalog);
        return new Plan(
            [
                .. derivation.Order.Select(
                    (step, index) =>
                        Step(path, step, groups.First(group => group.Contains(step)), credits) with
                        {
                            Because = explainer.Because(index),
                            Forced = finder.Forced(step),
                        }
                ),
            ],
            StudyLoad.FromHours(path.Hours),
            Covered(derivation, explainer, credits),
            Employable(derivation)
        )
        {
            Claims = path.Claims,
            LoadIfRefused = path.Claims.IsEmpty ? StudyLoad.FromHours(path.Hours) : finder.IfClaimsAreRefused(),
        };
    }

    private PlanStep Step(StepSet path, int step, ImmutableArray<int> group, CreditFinder credits) =>
        graph.Actions[step] switch
        {
            PlanAction.Start start => Study(path, step, start.Module, credits) with
            {
                Alongside = [.. group.Remove(step).Select(path.ModuleOf).OfType<Module>().Select(mate => mate.Id)],
            },
            PlanAction.Work(var work) => new PlanStep.Work(work.Id, work.Duration),
            PlanAction.Renew renew => new PlanStep.Renew(renew.Paper.Id, StudyLoad.FromHours(renew.Hours)),
            PlanAction.Assess exam => new PlanStep.Assess(exam.Module.Id),
            _ => throw new UnreachableException(),
        };

    private PlanStep.Study Study(StepSet path, int step, Module module, CreditFinder credits)
    {
        var study = graph.Modules[module.Id].Study;
        var studied = module.Outcomes.Where((_, index) => path.All.Contains(study[index])).ToList();
        return new PlanStep.Study(
            module.Id,
            [.. studied.Select(outcome => outcome.Id)],
            StudyLoad.FromHours(path.HoursOf(step)),
            [.. module.Outcomes.Except(studied).Select(credits.Of)]
        );
    }

    private ImmutableArray<CoveredModule> Covered(
        Derivation derivation,
        PlanExplainer explainer,
        CreditFinder credits
    ) =>
        [
            .. explainer
                .Covered.OrderBy(module => module.Value, StringComparer.Ordinal)
                .Select(module => new CoveredModule(
                    module,
                    derivation.StepsAt(derivation.Position(new Reference.ToModule(module), Layer.Held)),
                    [.. catalog.Find(module)!.Outcomes.Select(credits.Of)]
                )),
        ];

    private ImmutableArray<EmployableMoment> Employable(Derivation derivation) =>
        [
            .. graph
                .Roles.Select(role => (role.Role, At: derivation.Position(role.Node)))
                .Where(role => role.At < int.MaxValue)
                .Select(role => Moment(role.Role, derivation.StepsAt(role.At), derivation))
                .OrderBy(moment => moment.AfterStep)
                .ThenBy(moment => moment.Role.Value, StringComparer.Ordinal),
        ];

    private static EmployableMoment Moment(RoleId role, int steps, Derivation derivation) =>
        new(role, steps, StudyLoad.FromHours(derivation.Order.Take(steps).Sum(derivation.Path.HoursOf)));
}
