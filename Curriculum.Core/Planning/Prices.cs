namespace Curriculum.Planning;

/// <summary>One number for what a way costs: hours first, then hours that rest on claims, weeks of experience, and steps.</summary>
/// <remarks>All that comes later, of a whole slice together, is less than one of what comes before it.</remarks>
internal sealed class Prices
{
    private readonly long _hour;

    /// <summary>Prices the actions of a slice.</summary>
    public Prices(PlanGraph graph, Slice slice)
    {
        var actions = slice.Actions.Select(action => graph.Actions[action]).ToList();
        var week = actions.Sum(action => (long)action.Steps) + 1;
        var claim = checked((actions.Sum(action => (long)action.Weeks) + 1) * week);
        _hour = checked((actions.Sum(action => (long)action.Claimed) + 1) * claim);
        Of =
        [
            .. actions.Select(action =>
                checked(action.Hours * _hour + action.Claimed * claim + action.Weeks * week + action.Steps)
            ),
        ];
    }

    /// <summary>Gets the price of each action of the slice.</summary>
    public long[] Of { get; }

    /// <summary>Returns the hours in a price.</summary>
    public int Hours(long price) => checked((int)(price / _hour));
}
