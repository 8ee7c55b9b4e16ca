using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>A catalog compiled for planning: nodes that hold when enough of their children do.</summary>
/// <remarks>
/// A node needs a number of its children; an action node must be bought besides; a leaf holds or not from the start. What
/// holds is the least fixpoint, so nothing ever rests on itself. The graph is never changed.
/// </remarks>
internal sealed class PlanGraph
{
    private static readonly ConditionalWeakTable<Catalog, ConcurrentDictionary<int, PlanGraph>> Made = [];

    /// <summary>Gets the number of children that each node needs.</summary>
    public required ImmutableArray<int> Need { get; init; }

    /// <summary>Gets the children of each node.</summary>
    public required int[][] Children { get; init; }

    /// <summary>Gets the parents of each node, once for every time that they name it.</summary>
    public required int[][] Parents { get; init; }

    /// <summary>Gets the actions: first the steps, then the outcomes, both in order of identifier.</summary>
    public required ImmutableArray<PlanAction> Actions { get; init; }

    /// <summary>Gets the action that must be bought for a node, or -1.</summary>
    public required ImmutableArray<int> ActionOf { get; init; }

    /// <summary>Gets the node of each action.</summary>
    public required ImmutableArray<int> NodeOf { get; init; }

    /// <summary>Gets what must be known for a leaf to hold, by node.</summary>
    public required FrozenDictionary<int, Premise> Leaves { get; init; }

    /// <summary>Gets the node of a literal of a rule in a layer.</summary>
    public required FrozenDictionary<(Requirement Literal, Layer Layer), int> Literals { get; init; }

    /// <summary>Gets the literal and layer of a node, of those that have one.</summary>
    public required FrozenDictionary<int, (Requirement Literal, Layer Layer)> Names { get; init; }

    /// <summary>Gets the node that holds when an equivalence gives its outcomes.</summary>
    public required FrozenDictionary<EquivalenceId, int> Equivalences { get; init; }

    /// <summary>Gets the nodes of each module that can be studied.</summary>
    public required FrozenDictionary<ModuleId, ModuleNodes> Modules { get; init; }

    /// <summary>Gets the rings of modules that are taken together.</summary>
    public required Rings Rings { get; init; }

    /// <summary>Gets the pairs of modules of which a plan studies at most one.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>Gets the equivalences that count and give an outcome, in order of identifier.</summary>
    public required FrozenDictionary<OutcomeId, ImmutableArray<Equivalence>> Givers { get; init; }

    /// <summary>Gets the modules by what they award.</summary>
    public required AwardIndex Awards { get; init; }

    /// <summary>Gets the node of the claim to each outcome that an exemption covers.</summary>
    public required FrozenDictionary<OutcomeId, int> Claims { get; init; }

    /// <summary>Gets what counts and levels ask.</summary>
    public required Compounds Compounds { get; init; }

    /// <summary>Gets the employable roles with their nodes, in order of identifier.</summary>
    public required ImmutableArray<(RoleId Role, int Node)> Roles { get; init; }

    /// <summary>Returns the graph of a catalog at a day; made once for all days between which no equivalence begins or ends.</summary>
    public static PlanGraph Of(Catalog catalog, DateOnly asOf) =>
        Made.GetValue(catalog, static _ => new ConcurrentDictionary<int, PlanGraph>())
            .GetOrAdd(Epoch(catalog, asOf), _ => GraphCompiler.Compile(catalog, asOf));

    /// <summary>Returns the node of the claim to an outcome, or -1 when no exemption covers it.</summary>
    public int ClaimOf(OutcomeId outcome) => Claims.GetValueOrDefault(outcome, -1);

    /// <summary>Returns the node that holds when something is held in a layer, or -1 when nothing in the catalog speaks of it.</summary>
    public int Node(Reference what, Layer layer) => Node(new Requirement.Held(what), layer);

    /// <summary>Returns the node of a literal in a layer, or -1 when no rule asks it there.</summary>
    public int Node(Requirement literal, Layer layer) =>
        literal switch
        {
            Requirement.Held { Earned: true } held => Node(held with { Earned = false }, Layer.Earned),
            _ when literal is Requirement.Age or Requirement.Experience || Compounds.IsConstant(literal) =>
                Literals.GetValueOrDefault((literal, Layer.Earned), -1),
            _ => Literals.GetValueOrDefault((literal, layer), -1),
        };

    private static int Epoch(Catalog catalog, DateOnly asOf) =>
        catalog.Equivalences.Sum(each => (each.Valid.From <= asOf ? 1 : 0) + (each.Valid.Until < asOf ? 1 : 0));
}
