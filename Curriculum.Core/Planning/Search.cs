namespace Curriculum.Planning;

/// <summary>Finds the cheapest set of actions that reaches the target of a slice: branch and bound over landmarks.</summary>
internal sealed class Search
{
    private readonly Landmarks _landmarks;
    private readonly long[] _prices;
    private readonly Choice[] _settled;
    private readonly Lazy<bool[]> _forced;
    private bool _first;
    private long _cap;
    private List<int>? _best;

    /// <summary>Prepares the search for a slice with a price for each of its actions.</summary>
    public Search(Slice slice, long[] prices, CancellationToken cancellation)
    {
        _prices = prices;
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
        if (!TakeForced())
        {
            return null;
        }

        Descend();
        _best?.Sort();
        return _best;
    }

    /// <summary>Returns the price of some actions.</summary>
    public long Price(IEnumerable<int> actions) =>
        actions.Aggregate(0L, (sum, action) => checked(sum + _prices[action]));

    /// <summary>What every way holds is paid at once; returns false when that is not allowed.</summary>
    private bool TakeForced()
    {
        for (var action = 0; action < _settled.Length; action++)
        {
            if (_forced.Value[action] && _settled[action] == Choice.Out)
            {
                return false;
            }

            _settled[action] = _forced.Value[action] ? Choice.In : _settled[action];
        }

        return true;
    }

    private void Descend()
    {
        var bound = _landmarks.Bound(_settled, _cap);
        if (bound > _cap)
        {
            return;
        }

        var changed = new List<int>();
        Settle(bound, changed);
        var (choices, way) = (_landmarks.Choices.ToArray(), With(_landmarks.Way(_settled)));
        var price = Price(way);
        if (price <= _cap)
        {
            (_best, _cap) = (way, price - 1);
        }

        if (bound <= _cap && !Finished)
        {
            Branch(choices, way);
        }

        foreach (var action in changed)
        {
            _settled[action] = Choice.Open;
        }
    }

    /// <summary>What every way must hold is in; what would lift the bound over the cap is out.</summary>
    private void Settle(long bound, List<int> changed)
    {
        foreach (var action in _landmarks.Forced.Where(action => _settled[action] == Choice.Open))
        {
            _settled[action] = Choice.In;
            changed.Add(action);
        }

        for (var action = 0; action < _settled.Length; action++)
        {
            if (_settled[action] == Choice.Open && _landmarks.Rest(action) > _cap - bound)
            {
                _settled[action] = Choice.Out;
                changed.Add(action);
            }
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
        foreach (var settled in (ReadOnlySpan<Choice>)[Choice.In, Choice.Out])
        {
            _settled[chosen] = settled;
            if (!Finished)
            {
                Descend();
            }
        }

        _settled[chosen] = Choice.Open;
    }

    private bool IsOpen(int action) => _settled[action] == Choice.Open;
}
