using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Puts the steps of a path in order: those of the nearest employable role first, then by identifier.</summary>
internal sealed class StepOrder(PlanGraph graph, Premises premises, RoleSearch roles)
{
    /// <summary>Returns the steps in an order in which each may start when those before it are done.</summary>
    public ImmutableArray<int> Of(StepSet path)
    {
        var closure = new Closure(Slice.Whole(graph, premises));
        path.Begin(closure);
        var (left, done) = (path.Steps.ToList(), new HashSet<int>());
        while (left.Count > 0)
        {
            int[] open = [.. graph.Roles.Select(role => role.Node).Where(node => !closure.Holds(node))];
            var way = roles.Within(open, path, done)?.Except(done).ToList();
            var next = way is { Count: > 0 } ? way : left.ToList();
            Do(next, path, closure, done);
            left.RemoveAll(done.Contains);
        }

        return [.. done];
    }

    /// <summary>Does some steps: each time the first by identifier that may start.</summary>
    private static void Do(List<int> steps, StepSet path, Closure closure, HashSet<int> done)
    {
        steps.Sort();
        while (steps.Count > 0)
        {
            var next = steps.FindIndex(step => path.MayStart(step, closure));
            if (next < 0)
            {
                throw new InvalidOperationException("a path holds a step that may never start");
            }

            path.Do(steps[next], closure);
            done.Add(steps[next]);
            steps.RemoveAt(next);
        }
    }
}
