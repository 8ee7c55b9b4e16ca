using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>What comes to hold, and when, as the steps of a path are done in order.</summary>
internal sealed class Derivation
{
    private readonly PlanGraph _graph;
    private readonly int[] _positions;
    private readonly ImmutableArray<int> _begins;

    /// <summary>Does the steps of a path.</summary>
    public Derivation(PlanGraph graph, Premises premises, StepSet path, ImmutableArray<int> order)
    {
        (_graph, Premises, Path, Order) = (graph, premises, path, order);
        var closure = new Closure(Slice.Whole(graph, premises));
        path.Begin(closure);
        var begins = ImmutableArray.CreateBuilder<int>();
        foreach (var step in order)
        {
            begins.Add(closure.Mark);
            path.Do(step, closure);
        }

        (_begins, _positions) = (begins.ToImmutable(), closure.Positions());
    }

    /// <summary>Gets which leaves hold.</summary>
    public Premises Premises { get; }

    /// <summary>Gets the path.</summary>
    public StepSet Path { get; }

    /// <summary>Gets its steps in order.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>Returns the place of a node in the order in which things came to hold; the largest number when it never does.</summary>
    public int Position(int node) => node < 0 ? int.MaxValue : _positions[node];

    /// <summary>Returns the place of a literal in a layer.</summary>
    public int Position(Requirement literal, Layer layer) => Position(_graph.Node(literal, layer));

    /// <summary>Returns the place of something held in a layer.</summary>
    public int Position(Reference what, Layer layer) => Position(_graph.Node(what, layer));

    /// <summary>Returns the number of steps after which a place is reached.</summary>
    public int StepsAt(int position) => _begins.Count(begin => begin <= position);

    /// <summary>Returns the place at which a step begins.</summary>
    public int Begin(int index) => _begins[index];

    /// <summary>Returns the index of the step of a module, or -1.</summary>
    public int StepOf(ModuleId module) =>
        _graph.Modules.TryGetValue(module, out var nodes) ? Order.IndexOf(nodes.Start) : -1;

    /// <summary>Returns the modules of the ring of a module, itself among them; empty when it is in none.</summary>
    public ImmutableArray<ModuleId> RingOf(ModuleId module) => _graph.Rings.Of(module);

    /// <summary>Returns whether the profile shows something, or is assumed to.</summary>
    public bool Shown(Reference what) => Premises.Hold(new Premise.Shown(new Requirement.Held(what)));

    /// <summary>Returns whether an outcome, or its module, is held from the start.</summary>
    public bool Shown(OutcomeId outcome) =>
        Shown(new Reference.ToOutcome(outcome)) || Shown(new Reference.ToModule(outcome.Module));

    /// <summary>Returns the children of a node on which it rests: as few as it needs, the earliest.</summary>
    public IEnumerable<int> Support(int node) =>
        _graph.Children[node].OrderBy(Position).ThenBy(child => child).Take(_graph.Need[node]);

    /// <summary>Returns the step that buys a node, as its index in the order; -1 when none does.</summary>
    public int BuyerOf(int node) =>
        _graph.ActionOf[node] switch
        {
            < 0 => -1,
            var action when _graph.Actions[action] is PlanAction.Study study => StepOf(study.Outcome.Id.Module),
            var action => Order.IndexOf(action),
        };

    /// <summary>Returns the literal and layer of a node, or null when it has none.</summary>
    public (Requirement Literal, Layer Layer)? NameOf(int node) =>
        _graph.Names.TryGetValue(node, out var name) ? name : null;

    /// <summary>Returns the premise of a leaf, or null when a node is none.</summary>
    public Premise? PremiseOf(int node) => _graph.Leaves.GetValueOrDefault(node);

    /// <summary>Returns the node of a literal in a layer, or -1.</summary>
    public int Node(Requirement literal, Layer layer) => _graph.Node(literal, layer);

    /// <summary>Returns the index of the first step of work that gives enough experience, or -1.</summary>
    public int WorkFor(Requirement.Experience rule)
    {
        for (var index = 0; index < Order.Length; index++)
        {
            if (_graph.Actions[Order[index]] is PlanAction.Work work && GraphCompiler.Gives(work.Experience, rule))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Returns the equivalence by which an outcome came to hold in a layer, or null when it came otherwise.</summary>
    public Equivalence? Giver(OutcomeId outcome, Layer layer) =>
        _graph
            .Givers.GetValueOrDefault(outcome, [])
            .Where(giver => GraphCompiler.GivenBy(giver) <= layer)
            .MinBy(Position)
            is { } first
        && Position(first) < Position(new Reference.ToOutcome(outcome), layer)
            ? first
            : null;

    /// <summary>Returns whether an outcome was held before a step began.</summary>
    public bool IsHeldBefore(OutcomeId outcome, int index) =>
        Position(new Reference.ToOutcome(outcome), Layer.Held) < Begin(index);

    /// <summary>Returns whether an outcome is held without its own module's step, before a place.</summary>
    public bool IsCredited(OutcomeId outcome, Layer layer, int before) =>
        Shown(outcome)
        || Premises.Dossier.Decided(outcome)
        || ClaimedAt(outcome) < before
        || (Giver(outcome, layer) is { } giver && Position(giver) < before);

    /// <summary>Returns the module that a node asks with conditions, when it is wholly credited; null otherwise.</summary>
    public ModuleId? CoveredBy(int node) =>
        NameOf(node)?.Literal is Requirement.Held { What: Reference.ToModule module }
        && StepOf(module.Module) < 0
        && !Shown(module)
        && Position(module, Layer.Held) < Position(module, Layer.Earned)
            ? module.Module
            : null;

    /// <summary>Returns the exemption that first gives the claim to an outcome that the path makes, or null when it makes none.</summary>
    public Exemption? Claim(OutcomeId outcome) =>
        Path.Claims.Contains(outcome) && ClaimedAt(outcome) < int.MaxValue
            ? Premises
                .Dossier.Catalog.Find(outcome.Module)
                ?.Exemptions.Where(exemption => exemption.Covers.Contains(outcome))
                .MinBy(exemption => When(exemption.If.Requirement, Layer.Held))
            : null;

    /// <summary>Returns the exemption behind a node that is the claim to an outcome, or null.</summary>
    public Exemption? ClaimOf(int node) =>
        _graph.ActionOf[node] is >= 0 and var action && _graph.Actions[action] is PlanAction.Claim claim
            ? Claim(claim.Outcome.Id)
            : null;

    /// <summary>Returns the place at which a claim to an outcome came to hold.</summary>
    public int ClaimedAt(OutcomeId outcome) => Position(_graph.ClaimOf(outcome));

    /// <summary>Returns the place of an equivalence in the order in which things came to hold.</summary>
    public int Position(Equivalence equivalence) =>
        _graph.Equivalences.TryGetValue(equivalence.Id, out var node) ? Position(node) : int.MaxValue;

    /// <summary>Returns the parts of a requirement on which it rests, with the index of each: as few as it needs, the earliest.</summary>
    public IEnumerable<(int Index, Requirement Part)> Support(Requirement requirement, Layer layer)
    {
        if (_graph.Compounds.Of(requirement) is not { } count)
        {
            return [];
        }

        return count
            .Groups.Select(group => group.MinBy(index => When(count.Parts[index], layer)))
            .OrderBy(index => When(count.Parts[index], layer))
            .Take(count.Need)
            .Order()
            .Select(index => (index, count.Parts[index]));
    }

    /// <summary>Returns the place at which a requirement came to hold in a layer.</summary>
    public int When(Requirement requirement, Layer layer) =>
        _graph.Compounds.Of(requirement) is not { } count ? Position(requirement, layer)
        : count.Need <= 0 ? -1
        : count.Need > count.Groups.Length ? int.MaxValue
        : count
            .Groups.Select(group => group.Min(index => When(count.Parts[index], layer)))
            .Order()
            .ElementAt(count.Need - 1);
}
