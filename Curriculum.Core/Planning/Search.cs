namespace Curriculum.Planning;

/// <summary>Finds the cheapest set of actions that reaches the target of a slice: branch and bound over landmarks.</summary>
internal sealed class Search
{
    private readonly Landmarks _landmarks;
    private readonly long[] _prices;
    private readonly Choice[] _settled;
    private readonly int[][] _conflicts;
    private readonly Lazy<bool[]> _forced;
    private bool _first;
    private long _cap;
    private List<int>? _best;

    /// <summary>Prepares the search for a slice with a price for each of its actions.</summary>
    public Search(Slice slice, long[] prices, CancellationToken cancellation)
    {
        (_prices, _conflicts) = (prices, slice.Conflicts);
        _landmarks = new Landmarks(slice, prices, cancellation);
        _settled = new Choice[prices.Length];
        _forced = new Lazy<bool[]>(_landmarks.Alone);
    }

    private bool Finished => _first && _best is not null;

    /// <summary>Returns the cheapest way of at most this price that agrees with what is settled, or null when there is none.</summary>
    /// <param name="settled">What must and must not be done.</param>
    /// <param name="cap">The highest price.</param>
    /// <param name="first">Whether any way of at most that price will do.</param>
    public List<int>? Cheapest(ReadOnlySpan<Choice> settled, long cap, bool first = false)
    {
        settled.CopyTo(_settled);
        (_cap, _first, _best) = (cap, first, null);
        if (TakeForced())
        {
            Descend();
        }

        _best?.Sort();
        return _best;
    }

    /// <summary>Returns the price of some actions.</summary>
    public long Price(IEnumerable<int> actions) =>
        actions.Aggregate(0L, (sum, action) => checked(sum + _prices[action]));

    /// <summary>What every way holds is paid at once, and what that excludes is out; returns false when that is not allowed.</summary>
    private bool TakeForced()
    {
        var agrees = true;
        for (var action = 0; action < _settled.Length; action++)
        {
            if (_forced.Value[action] || _settled[action] == Choice.In)
            {
                agrees &= _settled[action] != Choice.Out;
                _settled[action] = Choice.In;
                agrees &= Exclude(action, []);
            }
        }

        return agrees;
    }

    private void Descend()
    {
        var bound = _landmarks.Bound(_settled, _cap);
        if (bound > _cap)
        {
            return;
        }

        var changed = new List<int>();
        if (Settle(bound, changed))
        {
            Look(bound);
        }

        Undo(changed);
    }

    /// <summary>Takes the way at hand when it is one, and looks for a better one.</summary>
    private void Look(long bound)
    {
        var (choices, way) = (_landmarks.Choices.ToArray(), With(_landmarks.Way(_settled)));
        if (Dispute(way) is var (one, other))
        {
            Separate(one, other);
            return;
        }

        var price = Price(way);
        if (price <= _cap)
        {
            (_best, _cap) = (way, price - 1);
        }

        if (bound <= _cap && !Finished)
        {
            Branch(choices, way);
        }
    }

    /// <summary>What every way must hold is in, and what would lift the bound over the cap is out; returns false when no way is left.</summary>
    private bool Settle(long bound, List<int> changed)
    {
        foreach (var action in _landmarks.Forced)
        {
            if (IsOpen(action) && !Set(action, Choice.In, changed))
            {
                return false;
            }
        }

        for (var action = 0; action < _settled.Length; action++)
        {
            if (_settled[action] == Choice.Open && _landmarks.Rest(action) > _cap - bound)
            {
                _settled[action] = Choice.Out;
                changed.Add(action);
            }
        }

        return true;
    }

    /// <summary>Returns two actions of a way of which no plan holds both, or null.</summary>
    private (int One, int Other)? Dispute(List<int> way)
    {
        if (_conflicts.Length == 0)
        {
            return null;
        }

        var held = way.ToHashSet();
        foreach (var one in way)
        {
            foreach (var other in _conflicts[one].Where(held.Contains))
            {
                return (one, other);
            }
        }

        return null;
    }

    /// <summary>Of two actions that exclude each other, one or the other is out; when one has just been put out, the bound is looked at again.</summary>
    private void Separate(int one, int other)
    {
        if (!IsOpen(one) || !IsOpen(other))
        {
            Descend();
            return;
        }

        Try(one, Choice.In);
        Try(one, Choice.Out);
    }

    private void Try(int action, Choice choice)
    {
        var changed = new List<int>();
        if (!Finished && Set(action, choice, changed))
        {
            Descend();
        }

        Undo(changed);
    }

    /// <summary>Settles an action, and puts out what it excludes; returns false when that is in.</summary>
    private bool Set(int action, Choice choice, List<int> changed)
    {
        _settled[action] = choice;
        changed.Add(action);
        return choice == Choice.Out || Exclude(action, changed);
    }

    private bool Exclude(int action, List<int> changed)
    {
        foreach (var other in _conflicts.Length == 0 ? [] : _conflicts[action])
        {
            if (_settled[other] == Choice.In)
            {
                return false;
            }

            if (_settled[other] == Choice.Open)
            {
                _settled[other] = Choice.Out;
                changed.Add(other);
            }
        }

        return true;
    }

    private void Undo(List<int> changed)
    {
        foreach (var action in changed)
        {
            _settled[action] = Choice.Open;
        }
    }

    /// <summary>A way holds all that is settled to be in, whether it needs it or not.</summary>
    private List<int> With(List<int> way) =>
        [.. way.Union(Enumerable.Range(0, _settled.Length).Where(action => _settled[action] == Choice.In))];

    private void Branch(int[][] choices, List<int> way)
    {
        var choice = choices.Where(each => each.Any(IsOpen)).MinBy(each => each.Count(IsOpen));
        var candidates = (choice ?? [.. way]).Where(IsOpen).ToList();
        if (candidates.Count == 0)
        {
            return;
        }

        var chosen = candidates.Intersect(way).DefaultIfEmpty(candidates[0]).MaxBy(action => _prices[action]);
        Try(chosen, Choice.In);
        Try(chosen, Choice.Out);
    }

    private bool IsOpen(int action) => _settled[action] == Choice.Open;
}
