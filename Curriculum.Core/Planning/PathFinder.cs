using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Finds the shortest path to a goal when every premise is settled.</summary>
internal sealed class PathFinder
{
    private readonly PlanGraph _graph;
    private readonly CancellationToken _cancellation;
    private readonly Reference _what;
    private readonly int _goal;
    private readonly Lazy<Slice> _slice;
    private readonly Lazy<bool> _possible;

    /// <summary>Prepares for a goal.</summary>
    public PathFinder(PlanGraph graph, Premises premises, Reference goal, CancellationToken cancellation)
    {
        (_graph, Premises, _cancellation) = (graph, premises, cancellation);
        (_what, _goal) = (goal, graph.Node(goal, Layer.Held));
        _slice = new Lazy<Slice>(() => Slice.Of(graph, premises, _goal < 0 ? [] : [_goal]));
        _possible = new Lazy<bool>(() =>
            _slice.Value is var slice && slice.Reachable && (slice.Conflicts.Length == 0 || Exists(slice, -1))
        );
    }

    /// <summary>Gets which leaves hold.</summary>
    public Premises Premises { get; }

    /// <summary>Gets whether any path leads to the goal.</summary>
    public bool Possible => _possible.Value;

    /// <summary>Gets the unknown literals on which the goal could depend, in the order found.</summary>
    public ImmutableArray<Requirement> Unknown =>
        [.. _slice.Value.Unknown.OfType<Premise.Shown>().Select(premise => premise.Literal)];

    /// <summary>Gets the literals on which the goal could depend and that do not hold, in the order found.</summary>
    public ImmutableArray<Requirement> Missing => _slice.Value.Missing;

    /// <summary>Returns the fewest hours to the goal, or null when no path leads there.</summary>
    public int? Hours()
    {
        if (_slice.Value is var slice && (slice.Done || !slice.Reachable))
        {
            return slice.Done ? 0 : null;
        }

        var prices = new Prices(_graph, slice);
        var search = new Search(slice, prices.Of, _cancellation);
        return search.Cheapest(new Choice[slice.Actions.Length], long.MaxValue - 1) is { } way
            ? prices.Hours(search.Price(way))
            : null;
    }

    /// <summary>Returns the fewest hours to the goal when no claim to exemption is granted, or null when no path leads there then.</summary>
    public StudyLoad? IfClaimsAreRefused() =>
        new PathFinder(_graph, Premises with { ClaimsRefused = true }, _what, _cancellation).Hours() is { } hours
            ? StudyLoad.FromHours(hours)
            : null;

    /// <summary>Returns the actions of the path that the order of objectives puts first, or null when no path leads to the goal.</summary>
    public StepSet? Best()
    {
        if (_slice.Value is var slice && (slice.Done || !slice.Reachable))
        {
            return slice.Done ? new StepSet(_graph, []) : null;
        }

        var search = new Search(slice, new Prices(_graph, slice).Of, _cancellation);
        if (search.Cheapest(new Choice[slice.Actions.Length], long.MaxValue - 1) is not { } way)
        {
            return null;
        }

        var roles = new RoleSearch(_graph, Premises, _cancellation);
        var chosen = new TieBreaker(_graph, slice, search, roles, search.Price(way)).Choose(way);
        return new StepSet(_graph, chosen.Select(action => slice.Actions[action]));
    }

    /// <summary>Returns whether every path holds a step.</summary>
    public bool Forced(int step)
    {
        var slice = _slice.Value;
        var forbidden = Array.BinarySearch(slice.Actions, step);
        var closure = new Closure(slice);
        for (var action = 0; action < slice.Actions.Length; action++)
        {
            if (action != forbidden)
            {
                closure.Allow(action);
            }
        }

        return !closure.Reached || (slice.Conflicts.Length > 0 && !Exists(slice, forbidden));
    }

    /// <summary>Returns whether any path leads to the goal that does without an action: where some exclude others, only a search can tell.</summary>
    private bool Exists(Slice slice, int without)
    {
        var settled = new Choice[slice.Actions.Length];
        if (without >= 0)
        {
            settled[without] = Choice.Out;
        }

        var search = new Search(slice, new Prices(_graph, slice).Of, _cancellation);
        return search.Cheapest(settled, long.MaxValue - 1, first: true) is not null;
    }
}
