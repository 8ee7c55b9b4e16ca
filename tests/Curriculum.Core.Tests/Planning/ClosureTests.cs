using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

public sealed class ClosureTests
{
    /// <summary>The search goes forth and back on one closure: what is taken back must leave no trace.</summary>
    [Fact]
    public void What_is_undone_leaves_no_trace()
    {
        foreach (var (seed, catalog, question, _) in Answered.All.Take(500))
        {
            var graph = PlanGraph.Of(catalog, question.AsOf);
            var dossier = new Dossier(catalog, question.Profile, question.AsOf);
            var premises = new Premises(dossier, new ScopeTest(catalog, question.Profile.School, Questions.Day), []);
            var slice = Slice.Whole(graph, premises);
            var (closure, random) = (new Closure(slice), new Random(seed));
            var kept = Enumerable.Range(0, slice.Actions.Length).Where(_ => random.Next(2) == 0).ToList();
            var tried = Enumerable.Range(0, slice.Actions.Length).Except(kept).ToList();
            kept.ForEach(closure.Allow);
            var (mark, before) = (closure.Mark, Held(closure, slice));
            tried.ForEach(closure.Allow);
            closure.Undo(mark);
            tried.ForEach(closure.Forbid);
            Assert.Equal(before, Held(closure, slice));
            tried.ForEach(closure.Allow);
            var all = new Closure(slice);
            Enumerable.Range(0, slice.Actions.Length).ToList().ForEach(all.Allow);
            Assert.Equal(Held(all, slice), Held(closure, slice));
        }
    }

    private static List<int> Held(Closure closure, Slice slice) =>
        [.. Enumerable.Range(0, slice.Need.Length).Where(closure.Holds)];
}
