using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Finds what a goal depends on, folds away what is settled, and numbers the rest anew.</summary>
internal sealed class SliceFinder(PlanGraph graph, Premises premises, Func<int, bool>? allowed)
{
    private readonly List<int> _nodes = [];
    private readonly Dictionary<int, int> _local = [];
    private readonly List<Premise> _unknown = [];
    private readonly List<Requirement> _missing = [];
    private int[] _need = [];
    private int[][] _children = [];

    /// <summary>Walks back from the goals.</summary>
    public void Find(ReadOnlySpan<int> goals)
    {
        var targets = new List<int>();
        foreach (var goal in goals)
        {
            targets.Add(Local(goal));
        }

        var (need, children) = (new List<int>(), new List<int[]>());
        for (var next = 0; next < _nodes.Count; next++)
        {
            var node = _nodes[next];
            need.Add(NeedOf(node));
            children.Add(need[next] == int.MaxValue ? [] : [.. graph.Children[node].Select(Local)]);
        }

        _need = [.. need, 1];
        _children = [.. children, [.. targets]];
    }

    /// <summary>Cuts out what is open: what neither holds already nor is out of reach.</summary>
    public Slice Cut()
    {
        var parents = Parents(_children);
        var done = Closure(parents, withActions: false);
        var reachable = Closure(parents, withActions: true);
        var target = _need.Length - 1;
        var open = done[target] || !reachable[target] ? [] : Open(done, reachable);
        open.Add(target);
        var renumbered = new Dictionary<int, int>();
        foreach (var node in open)
        {
            renumbered.Add(node, renumbered.Count);
        }

        var children = open.Select(node =>
                _children[node].Where(renumbered.ContainsKey).Select(child => renumbered[child]).ToArray()
            )
            .ToArray();
        var actions = open.Select(ActionAt).Where(action => action >= 0).Order().ToArray();
        var actionOf = open.Select(node => Array.BinarySearch(actions, ActionAt(node)))
            .Select(action => Math.Max(action, -1))
            .ToArray();
        var nodeOf = new int[actions.Length];
        for (var node = 0; node < actionOf.Length; node++)
        {
            if (actionOf[node] >= 0)
            {
                nodeOf[actionOf[node]] = node;
            }
        }

        var conflicts = graph.Conflicts.Where(pair => Counts(pair, actions)).ToList();
        return new Slice
        {
            Need = [.. open.Select(node => Left(node, done))],
            Children = children,
            Parents = Parents(children),
            ActionOf = actionOf,
            NodeOf = nodeOf,
            Actions = actions,
            Conflicts = Partners(conflicts, actions),
            Unknown = [.. _unknown],
            Missing = [.. _missing, .. graph.Conflicts.Where(IsMet).Select(pair => pair.Literal)],
            Done = done[target],
            Reachable = reachable[target],
        };
    }

    /// <summary>Returns the parents of each node, once for every time that they name it.</summary>
    public static int[][] Parents(int[][] children)
    {
        var parents = new List<int>[children.Length];
        for (var node = 0; node < children.Length; node++)
        {
            parents[node] = [];
        }

        for (var node = 0; node < children.Length; node++)
        {
            foreach (var child in children[node])
            {
                parents[child].Add(node);
            }
        }

        return [.. parents.Select(list => list.ToArray())];
    }

    /// <summary>Returns whether both of two modules that exclude each other were met on the way back from the goals.</summary>
    private bool IsMet(Conflict pair) =>
        _local.ContainsKey(graph.NodeOf[pair.Start])
        && _local.ContainsKey(graph.NodeOf[pair.Other])
        && !premises.Lifted.Contains(pair.Literal);

    private bool Counts(Conflict pair, int[] actions) =>
        Array.BinarySearch(actions, pair.Start) >= 0
        && Array.BinarySearch(actions, pair.Other) >= 0
        && !premises.Lifted.Contains(pair.Literal);

    private static int[][] Partners(List<Conflict> conflicts, int[] actions)
    {
        if (conflicts.Count == 0)
        {
            return [];
        }

        var partners = actions.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var pair in conflicts)
        {
            var (start, other) = (Array.BinarySearch(actions, pair.Start), Array.BinarySearch(actions, pair.Other));
            partners[start].Add(other);
            partners[other].Add(start);
        }

        return [.. partners.Select(each => each.ToArray())];
    }

    private int Local(int node)
    {
        if (!_local.TryGetValue(node, out var local))
        {
            local = _nodes.Count;
            _local.Add(node, local);
            _nodes.Add(node);
        }

        return local;
    }

    private int NeedOf(int node)
    {
        if (graph.Leaves.TryGetValue(node, out var premise))
        {
            if (premises.Unknown(premise))
            {
                _unknown.Add(premise);
            }

            var holds = premises.Hold(premise);
            if (!holds && premise is Premise.Shown shown)
            {
                _missing.Add(shown.Literal);
            }

            return holds ? 0 : int.MaxValue;
        }

        var action = graph.ActionOf[node];
        return action >= 0 && !MayDo(action) ? int.MaxValue : graph.Need[node];
    }

    private bool MayDo(int action) =>
        (allowed is null || allowed(action)) && !(premises.ClaimsRefused && graph.Actions[action] is PlanAction.Claim);

    private int ActionAt(int node) => node < _nodes.Count ? graph.ActionOf[_nodes[node]] : -1;

    /// <summary>The need that is left when what holds already is counted.</summary>
    private int Left(int node, bool[] done) => Math.Max(0, _need[node] - _children[node].Count(child => done[child]));

    private List<int> Open(bool[] done, bool[] reachable)
    {
        var (seen, open) = (new bool[_need.Length], new List<int>());
        var target = _need.Length - 1;
        Visit(target);
        for (var next = 0; next < open.Count; next++)
        {
            Visit(open[next]);
        }

        return open;

        void Visit(int node)
        {
            foreach (var child in _children[node])
            {
                if (!seen[child] && !done[child] && reachable[child])
                {
                    seen[child] = true;
                    open.Add(child);
                }
            }
        }
    }

    private bool[] Closure(int[][] parents, bool withActions)
    {
        var (missing, holds) = ((int[])_need.Clone(), new bool[_need.Length]);
        var queue = new Queue<int>();
        for (var node = 0; node < missing.Length; node++)
        {
            Check(node);
        }

        while (queue.TryDequeue(out var node))
        {
            foreach (var parent in parents[node])
            {
                missing[parent]--;
                Check(parent);
            }
        }

        return holds;

        void Check(int node)
        {
            if (missing[node] <= 0 && !holds[node] && (withActions || ActionAt(node) < 0))
            {
                holds[node] = true;
                queue.Enqueue(node);
            }
        }
    }
}
