namespace Curriculum.Planning;

/// <summary>One number for what a way costs: hours first, then weeks of experience, then steps.</summary>
/// <remarks>All weeks and steps of a slice together are less than one hour, and all its steps less than one week.</remarks>
internal sealed class Prices
{
    private readonly long _hour;

    /// <summary>Prices the actions of a slice.</summary>
    public Prices(PlanGraph graph, Slice slice)
    {
        var actions = slice.Actions.Select(action => graph.Actions[action]).ToList();
        var week = actions.Sum(action => (long)action.Steps) + 1;
        _hour = checked((actions.Sum(action => (long)action.Weeks) + 1) * week);
        Of = [.. actions.Select(action => checked(action.Hours * _hour + action.Weeks * week + action.Steps))];
    }

    /// <summary>Gets the price of each action of the slice.</summary>
    public long[] Of { get; }

    /// <summary>Returns the hours in a price.</summary>
    public int Hours(long price) => checked((int)(price / _hour));
}
