namespace Curriculum.Planning;

/// <summary>Follows a closure back from its target and gathers the actions that its derivation rests on.</summary>
internal sealed class WayFinder(Slice slice, Closure closure)
{
    private readonly int[] _positions = closure.Positions();
    private readonly bool[] _seen = new bool[slice.Need.Length];
    private readonly Stack<int> _open = [];

    /// <summary>Returns the actions; the target must hold.</summary>
    public List<int> Find()
    {
        var actions = new List<int>();
        Visit(slice.Target);
        while (_open.TryPop(out var node))
        {
            if (slice.ActionOf[node] >= 0)
            {
                actions.Add(slice.ActionOf[node]);
            }

            // INVARIANT: a node held only after enough of its children did, so the earliest ones come before it.
            var children = slice.Children[node];
            if (slice.Need[node] == children.Length)
            {
                Array.ForEach(children, Visit);
            }
            else
            {
                foreach (var child in children.OrderBy(child => _positions[child]).Take(slice.Need[node]))
                {
                    Visit(child);
                }
            }
        }

        return actions;
    }

    private void Visit(int node)
    {
        if (!_seen[node])
        {
            _seen[node] = true;
            _open.Push(node);
        }
    }
}
