namespace Curriculum.Planning;

/// <summary>A lower bound on the price of every way to the target, and a way that is often the cheapest.</summary>
/// <remarks>
/// A landmark is a set of actions of which every way holds at least one: without them the closure of all others misses
/// the target. Each landmark takes its least rest of price from all its actions, so the sum is never more than the price
/// of a way. The cheapest actions are set aside first, so a landmark is a bottleneck.
/// </remarks>
internal sealed class Landmarks(Slice slice, long[] prices, CancellationToken cancellation)
{
    /// <summary>The bound of a choice that no way is left to.</summary>
    public const long None = long.MaxValue;

    private readonly Closure _closure = new(slice);
    private readonly long[] _rest = new long[prices.Length];
    private readonly List<int> _order = [];
    private readonly List<int> _cut = [];

    /// <summary>Gets the actions of each landmark of the last bound that has more than one.</summary>
    public List<int[]> Choices { get; } = [];

    /// <summary>Gets the actions of the last bound that every way must hold.</summary>
    public List<int> Forced { get; } = [];

    /// <summary>Gets the part of the price of an action that the last bound did not use.</summary>
    public long Rest(int action) => _rest[action];

    /// <summary>Returns a price below which no way exists, given what is settled; it stops counting above the cap.</summary>
    public long Bound(ReadOnlySpan<Choice> settled, long cap)
    {
        var bound = Begin(settled);
        while (!_closure.Reached)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bound > cap)
            {
                return bound;
            }

            Cut();
            if (_cut.Count == 0)
            {
                return None;
            }

            if (_cut.Count == 1)
            {
                Forced.Add(_cut[0]);
            }
            else
            {
                Choices.Add([.. _cut]);
            }

            bound = checked(bound + Pay());
        }

        return bound;
    }

    /// <summary>Returns which actions are landmarks alone: without one of them nothing reaches the target.</summary>
    public bool[] Alone()
    {
        var alone = new bool[prices.Length];
        var all = Enumerable.Range(0, prices.Length).ToList();
        for (var action = 0; action < prices.Length; action++)
        {
            cancellation.ThrowIfCancellationRequested();
            alone[action] = !ReachedWithout(all, action);
        }

        return alone;
    }

    /// <summary>Returns the actions of a way that the last bound, when it was not cut off, left without rest; none of them can be left out.</summary>
    public List<int> Way(ReadOnlySpan<Choice> settled)
    {
        var way = new WayFinder(slice, _closure).Find();
        way.Sort((left, right) => prices[right] != prices[left] ? prices[right].CompareTo(prices[left]) : right - left);
        for (var index = 0; index < way.Count; )
        {
            if (settled[way[index]] != Choice.In && ReachedWithout(way, index))
            {
                way.RemoveAt(index);
            }
            else
            {
                index++;
            }
        }

        return way;
    }

    private long Begin(ReadOnlySpan<Choice> settled)
    {
        var bound = 0L;
        _closure.Clear();
        _order.Clear();
        Choices.Clear();
        Forced.Clear();
        for (var action = 0; action < prices.Length; action++)
        {
            _rest[action] = settled[action] == Choice.In ? 0 : prices[action];
            bound = checked(bound + prices[action] - _rest[action]);
            if (settled[action] == Choice.Out)
            {
                continue;
            }

            if (_rest[action] == 0)
            {
                _closure.Allow(action);
            }
            else
            {
                _order.Add(action);
            }
        }

        return bound;
    }

    private void Cut()
    {
        _order.Sort((left, right) => _rest[left] != _rest[right] ? _rest[left].CompareTo(_rest[right]) : left - right);
        _cut.Clear();
        var start = _closure.Mark;
        foreach (var action in _order)
        {
            var mark = _closure.Mark;
            _closure.Allow(action);
            if (_closure.Reached)
            {
                _closure.Undo(mark);
                _closure.Forbid(action);
                _cut.Add(action);
            }
        }

        _closure.Undo(start);
        foreach (var action in _order)
        {
            _closure.Forbid(action);
        }
    }

    private long Pay()
    {
        var least = _cut.Min(action => _rest[action]);
        foreach (var action in _cut)
        {
            _rest[action] -= least;
            if (_rest[action] == 0)
            {
                _order.Remove(action);
                _closure.Allow(action);
            }
        }

        return least;
    }

    private bool ReachedWithout(List<int> way, int left)
    {
        _closure.Clear();
        for (var index = 0; index < way.Count; index++)
        {
            if (index != left)
            {
                _closure.Allow(way[index]);
            }
        }

        return _closure.Reached;
    }
}
