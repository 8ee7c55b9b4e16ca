using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>The actions of one path, gathered by step.</summary>
internal sealed class StepSet
{
    private readonly PlanGraph _graph;

    /// <summary>Gathers actions, given by their number in the graph.</summary>
    public StepSet(PlanGraph graph, IEnumerable<int> actions)
    {
        _graph = graph;
        All = [.. actions];
        Steps = [.. All.Where(action => graph.Actions[action].Steps > 0)];
    }

    /// <summary>Gets every action.</summary>
    public ImmutableSortedSet<int> All { get; }

    /// <summary>Gets the actions that are steps, in order of identifier.</summary>
    public ImmutableArray<int> Steps { get; }

    /// <summary>Gets the hours of all steps.</summary>
    public int Hours => Steps.Sum(HoursOf);

    /// <summary>Gets the outcomes to which the path claims exemption without a decision, in order of identifier.</summary>
    public ImmutableArray<OutcomeId> Claims =>
        [.. All.Select(action => _graph.Actions[action]).OfType<PlanAction.Claim>().Select(claim => claim.Outcome.Id)];

    /// <summary>Returns the module that a step studies, or null when it studies none.</summary>
    public Module? ModuleOf(int step) => (_graph.Actions[step] as PlanAction.Start)?.Module;

    /// <summary>Returns the module of which a step takes the exam, or null.</summary>
    public Module? ExamOf(int step) => (_graph.Actions[step] as PlanAction.Assess)?.Module;

    /// <summary>Returns the rules that must hold before a step.</summary>
    public ImmutableArray<Rule> RequiresOf(int step) =>
        _graph.Actions[step] switch
        {
            PlanAction.Start start => start.Module.Requires,
            PlanAction.Assess exam => exam.Module.Requires,
            PlanAction.Work work => work.Experience.Requires,
            _ => [],
        };

    /// <summary>Returns the actions that study outcomes in a step, in the module's order.</summary>
    public IEnumerable<int> Studied(int step) =>
        ModuleOf(step) is { } module ? _graph.Modules[module.Id].Study.Where(All.Contains) : [];

    /// <summary>Returns the hours of a step.</summary>
    public int HoursOf(int step) =>
        _graph.Actions[step].Hours + Studied(step).Sum(action => _graph.Actions[action].Hours);

    /// <summary>Returns the steps that start together with a step, itself among them, in order of identifier; none when it has to wait.</summary>
    /// <remarks>All of a ring start that are not held. Who is held already follows them, so that no group is larger than it must be.</remarks>
    public ImmutableArray<int> Together(int step, Closure closure)
    {
        var ring = ModuleOf(step) is { } module ? _graph.Rings.Of(module.Id) : [];
        var missing = ring.RemoveAll(mate => closure.Holds(_graph.Node(new Reference.ToModule(mate), Layer.Held)));
        ImmutableArray<int> group = missing.IsEmpty
            ? [step]
            : [.. missing.Select(mate => _graph.Modules[mate].Start).Order()];
        return group.Contains(step) && group.All(each => All.Contains(each) && MayStart(each, closure)) ? group : [];
    }

    /// <summary>Makes the claims of the path.</summary>
    public void Begin(Closure closure)
    {
        foreach (var action in All.Where(action => _graph.Actions[action] is PlanAction.Claim))
        {
            closure.Allow(action);
        }
    }

    /// <summary>Does a step.</summary>
    public void Do(int step, Closure closure)
    {
        closure.Allow(step);
        foreach (var action in Studied(step))
        {
            closure.Allow(action);
        }
    }

    /// <summary>Returns whether what a step asks holds: its rules, and every outcome that it does not study.</summary>
    private bool MayStart(int step, Closure closure)
    {
        if (!Array.TrueForAll(_graph.Children[_graph.NodeOf[step]], closure.Holds))
        {
            return false;
        }

        return ModuleOf(step) is not { } module
            || _graph.Modules[module.Id] is var nodes
                && nodes.Study.Zip(nodes.Credited).All(pair => All.Contains(pair.First) || closure.Holds(pair.Second));
    }
}
