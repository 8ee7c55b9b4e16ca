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

    /// <summary>Returns whether the profile shows something, or is assumed to.</summary>
    public bool Shown(Reference what) => Premises.Hold(new Premise.Shown(new Requirement.Held(what)));

    /// <summary>Returns whether an outcome, or its module, is held from the start.</summary>
    public bool Shown(OutcomeId outcome) =>
        Shown(new Reference.ToOutcome(outcome)) || Shown(new Reference.ToModule(outcome.Module));

    /// <summary>Returns the module that first makes a literal hold in a layer by what it awards, or null.</summary>
    public Module? Maker(Requirement literal, Layer layer) =>
        _graph.Awards.Makers(literal).MinBy(module => Position(new Reference.ToModule(module.Id), layer)) is { } maker
        && Position(new Reference.ToModule(maker.Id), layer) < int.MaxValue
            ? maker
            : null;

    /// <summary>Returns the paper that first makes a paper hold in a layer by including it, or null.</summary>
    public CredentialId? Includer(Requirement literal, Layer layer)
    {
        if (literal is not Requirement.Held { What: Reference.ToCredential(var paper) })
        {
            return null;
        }

        foreach (var higher in _graph.Awards.Higher(paper).OrderBy(each => At(each)).Take(1))
        {
            return At(higher) < int.MaxValue ? higher : null;
        }

        return null;

        int At(CredentialId higher) => Position(new Reference.ToCredential(higher), layer);
    }

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

    /// <summary>Returns the equivalence that first gives an outcome by a layer, or null.</summary>
    public Equivalence? Giver(OutcomeId outcome, Layer layer) =>
        _graph
            .Givers.GetValueOrDefault(outcome, [])
            .Where(giver => GraphCompiler.GivenBy(giver) <= layer)
            .MinBy(Position)
            is { } first
        && Position(first) < int.MaxValue
            ? first
            : null;

    /// <summary>Returns the place of an equivalence in the order in which things came to hold.</summary>
    public int Position(Equivalence equivalence) =>
        _graph.Equivalences.TryGetValue(equivalence.Id, out var node) ? Position(node) : int.MaxValue;

    /// <summary>Returns the parts of a requirement on which it rests, with the index of each: as few as it needs, the earliest.</summary>
    public IEnumerable<(int Index, Requirement Part)> Support(Requirement requirement, Layer layer)
    {
        var (need, parts) = Compounds.Count(requirement, Premises.Dossier.Catalog) ?? (0, []);
        return parts
            .Select((part, index) => (index, part, At: When(part, layer)))
            .OrderBy(each => each.At)
            .Take(need)
            .OrderBy(each => each.index)
            .Select(each => (each.index, each.part));
    }

    /// <summary>Returns the place at which a requirement came to hold in a layer.</summary>
    public int When(Requirement requirement, Layer layer) =>
        Compounds.Count(requirement, Premises.Dossier.Catalog) is not var (need, parts) ? Position(requirement, layer)
        : need <= 0 ? -1
        : need > parts.Length ? int.MaxValue
        : parts.Select(part => When(part, layer)).Order().ElementAt(need - 1);
}
