namespace Curriculum.Planning;

/// <summary>Finds how near the nearest employable role is on the way to something else.</summary>
internal sealed class RoleSearch(PlanGraph graph, Premises premises, CancellationToken cancellation)
{
    /// <summary>Returns the actions of the cheapest way to any of these roles that uses only some actions, or null.</summary>
    /// <param name="roles">The nodes of the roles.</param>
    /// <param name="allowed">The actions that may be used.</param>
    public List<int>? Relaxed(ReadOnlySpan<int> roles, Func<int, bool> allowed)
    {
        var slice = Slice.Of(graph, premises, roles, allowed);
        if (slice.Done || !slice.Reachable)
        {
            return slice.Done ? [] : null;
        }

        var search = new Search(slice, new Prices(graph, slice).Of, cancellation);
        return Global(slice, search.Cheapest(new Choice[slice.Actions.Length], long.MaxValue - 1));
    }

    /// <summary>Returns the steps to any of these roles that take the fewest hours, taken whole from a path, or null when it reaches none.</summary>
    /// <param name="roles">The nodes of the roles.</param>
    /// <param name="path">The path.</param>
    /// <param name="done">The steps that are done already.</param>
    public List<int>? Within(ReadOnlySpan<int> roles, StepSet path, IReadOnlySet<int> done)
    {
        var slice = Slice.Of(graph, premises, roles, path.All.Contains);
        if (slice.Done || !slice.Reachable)
        {
            return slice.Done ? [] : null;
        }

        var unit = checked(slice.Actions.Sum(action => (long)graph.Actions[action].Weeks) + 1);
        var prices = slice.Actions.Select(action => Price(action)).ToArray();
        var way = new Search(slice, prices, cancellation).Cheapest(new Choice[prices.Length], long.MaxValue - 1);
        return [.. Global(slice, way)!.Where(action => graph.Actions[action].Steps > 0)];

        long Price(int action) =>
            graph.Actions[action].Steps == 0 || done.Contains(action)
                ? 0
                : checked((path.HoursOf(action) * unit + graph.Actions[action].Weeks) * (path.Steps.Length + 1L) + 1);
    }

    private static List<int>? Global(Slice slice, List<int>? way) =>
        way is null ? null : [.. way.Select(action => slice.Actions[action])];
}
