using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>The part of the graph on which a goal depends, with what holds from the start folded away.</summary>
/// <remarks>
/// The last node is the target: it holds as soon as one of the goals does. What holds without any action, and what no
/// action can reach, is gone; so the work of a question depends on its slice and not on the catalog.
/// </remarks>
internal sealed class Slice
{
    /// <summary>Gets the number of children that each node needs.</summary>
    public required int[] Need { get; init; }

    /// <summary>Gets the children of each node.</summary>
    public required int[][] Children { get; init; }

    /// <summary>Gets the parents of each node, once for every time that they name it.</summary>
    public required int[][] Parents { get; init; }

    /// <summary>Gets the slice's own number of the action of each node, or -1.</summary>
    public required int[] ActionOf { get; init; }

    /// <summary>Gets the node of each action of the slice.</summary>
    public required int[] NodeOf { get; init; }

    /// <summary>Gets the graph's number of each action, ascending.</summary>
    public required int[] Actions { get; init; }

    /// <summary>Gets for each action, by the slice's own numbers, those that no plan holds beside it; empty when there are none at all.</summary>
    public required int[][] Conflicts { get; init; }

    /// <summary>Gets the premises on something unknown that the goal could depend on, in the order found.</summary>
    public required ImmutableArray<Premise> Unknown { get; init; }

    /// <summary>Gets the literals that do not hold and that the goal could depend on, in the order found.</summary>
    public required ImmutableArray<Requirement> Missing { get; init; }

    /// <summary>Gets whether the target holds without any action.</summary>
    public required bool Done { get; init; }

    /// <summary>Gets whether the target can be reached at all.</summary>
    public required bool Reachable { get; init; }

    /// <summary>Gets the target.</summary>
    public int Target => Need.Length - 1;

    /// <summary>Returns the whole graph with nothing folded away, its nodes and actions numbered as there.</summary>
    public static Slice Whole(PlanGraph graph, Premises premises)
    {
        int[] need = [.. graph.Need, int.MaxValue];
        foreach (var (leaf, premise) in graph.Leaves)
        {
            need[leaf] = premises.Hold(premise) ? 0 : int.MaxValue;
        }

        return new Slice
        {
            Need = need,
            Children = graph.Children,
            Parents = graph.Parents,
            ActionOf = [.. graph.ActionOf, -1],
            NodeOf = [.. graph.NodeOf],
            Actions = [.. Enumerable.Range(0, graph.Actions.Length)],
            Conflicts = [],
            Unknown = [],
            Missing = [],
            Done = false,
            Reachable = true,
        };
    }

    /// <summary>Cuts the slice of some goals, of which one is enough, out of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="premises">Which leaves hold.</param>
    /// <param name="goals">The nodes of the goals.</param>
    /// <param name="allowed">Which actions may be done; null when all may.</param>
    public static Slice Of(PlanGraph graph, Premises premises, ReadOnlySpan<int> goals, Func<int, bool>? allowed = null)
    {
        var found = new SliceFinder(graph, premises, allowed);
        found.Find(goals);
        return found.Cut();
    }
}
