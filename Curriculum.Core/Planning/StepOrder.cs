using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Puts the steps of a path in order: those of the nearest employable role first, then by identifier.</summary>
internal sealed class StepOrder(PlanGraph graph, Premises premises, RoleSearch roles)
{
    /// <summary>Returns the steps, those in one group that start together, in an order in which each may start when those before it are done.</summary>
    public ImmutableArray<ImmutableArray<int>> Of(StepSet path)
    {
        var closure = new Closure(Slice.Whole(graph, premises));
        path.Begin(closure);
        var groups = new List<ImmutableArray<int>>();
        var (left, done) = (path.Steps.ToList(), new HashSet<int>());
        while (left.Count > 0)
        {
            int[] open = [.. graph.Roles.Select(role => role.Node).Where(node => !closure.Holds(node))];
            var way = roles.Within(open, path, done)?.Except(done).ToList();
            var next = way is { Count: > 0 } ? way : left.ToList();
            foreach (var group in Do(next, path, closure))
            {
                groups.Add(group);
                done.UnionWith(group);
            }

            left.RemoveAll(done.Contains);
        }

        return [.. groups];
    }

    /// <summary>Does some steps: each time the first by identifier that may start, with those that it goes with.</summary>
    private static IEnumerable<ImmutableArray<int>> Do(List<int> steps, StepSet path, Closure closure)
    {
        steps.Sort();
        while (steps.Count > 0)
        {
            var group = steps
                .Select(step => path.Together(step, closure))
                .FirstOrDefault(each => !each.IsEmpty && each.All(steps.Contains), []);
            if (group.IsEmpty)
            {
                throw new InvalidOperationException("a path holds a step that may never start");
            }

            foreach (var step in group)
            {
                path.Do(step, closure);
                steps.Remove(step);
            }

            yield return group;
        }
    }
}
