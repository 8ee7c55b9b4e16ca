using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Chooses among all cheapest paths: the one with the earliest first employable role, then the first by identifiers.</summary>
internal sealed class TieBreaker
{
    private readonly PlanGraph _graph;
    private readonly Slice _slice;
    private readonly Search _search;
    private readonly RoleSearch _roles;
    private readonly ImmutableArray<int> _targets;
    private readonly long _price;
    private List<int>? _best;
    private long _hours;

    /// <summary>Prepares for the cheapest paths of one question.</summary>
    public TieBreaker(PlanGraph graph, Slice slice, Search search, RoleSearch roles, long price)
    {
        (_graph, _slice, _search, _roles, _price) = (graph, slice, search, roles, price);
        _targets = [.. graph.Roles.Select(role => role.Node)];
    }

    /// <summary>Returns the chosen path, given any cheapest one; both by the slice's own numbers.</summary>
    public List<int> Choose(List<int> path)
    {
        var settled = new Choice[_slice.Actions.Length];
        if (!Narrow(path, settled))
        {
            return path;
        }

        Explore(settled, enough: 0);
        var (best, earliest) = (_best!, _hours);
        for (var action = 0; action < settled.Length; action++)
        {
            if (settled[action] != Choice.Open)
            {
                continue;
            }

            settled[action] = Choice.In;
            if (best.BinarySearch(action) >= 0)
            {
                continue;
            }

            _best = null;
            Explore(settled, earliest);
            if (_best is not null && _hours <= earliest)
            {
                best = _best;
            }
            else
            {
                settled[action] = Choice.Out;
            }
        }

        return best;
    }

    /// <summary>Rules out what no cheapest path holds; returns whether more than one path is left.</summary>
    private bool Narrow(List<int> path, Choice[] settled)
    {
        var others = false;
        var held = path.ToHashSet();
        for (var action = 0; action < settled.Length; action++)
        {
            if (held.Contains(action))
            {
                continue;
            }

            settled[action] = Choice.In;
            var found = _search.Cheapest(settled, _price, first: true) is not null;
            settled[action] = found ? Choice.Open : Choice.Out;
            others |= found;
        }

        return others;
    }

    /// <summary>Looks for a cheapest path with an earlier first role than the best, until one is early enough.</summary>
    private void Explore(Choice[] settled, long enough)
    {
        if (_search.Cheapest(settled, _price, first: true) is not { } path)
        {
            return;
        }

        var hours = FirstRole(path);
        if (_best is null || hours < _hours)
        {
            (_best, _hours) = (path, hours);
        }

        if (_hours <= enough)
        {
            return;
        }

        var nearest = _roles.Relaxed(_targets.AsSpan(), global => IsOpen(global, settled));
        if (nearest is null || nearest.Sum(action => (long)_graph.Actions[action].Hours) >= _hours)
        {
            return;
        }

        var open = nearest
            .Select(global => Array.BinarySearch(_slice.Actions, global))
            .Where(local => settled[local] == Choice.Open)
            .Order()
            .ToList();
        var chosen = open.Except(path).Concat(open).DefaultIfEmpty(Array.IndexOf(settled, Choice.Open)).First();
        if (chosen < 0)
        {
            return;
        }

        foreach (var choice in (ReadOnlySpan<Choice>)[Choice.In, Choice.Out])
        {
            settled[chosen] = choice;
            if (_hours > enough)
            {
                Explore(settled, enough);
            }
        }

        settled[chosen] = Choice.Open;
    }

    private bool IsOpen(int global, Choice[] settled) =>
        Array.BinarySearch(_slice.Actions, global) is >= 0 and var local && settled[local] != Choice.Out;

    private long FirstRole(List<int> path)
    {
        var steps = new StepSet(_graph, path.Select(action => _slice.Actions[action]));
        var way = _roles.Within(_targets.AsSpan(), steps, new HashSet<int>());
        return way is null ? long.MaxValue : way.Sum(step => (long)steps.HoursOf(step));
    }
}
