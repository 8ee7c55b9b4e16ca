using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

public sealed class LandmarksTests
{
    /// <summary>A bound above the price of a way would cut the best answers off unseen.</summary>
    [Fact]
    public void A_bound_is_never_above_the_price_of_a_way()
    {
        var bounded = 0;
        foreach (var (seed, catalog, question, _) in Answered.All)
        {
            var graph = PlanGraph.Of(catalog, question.AsOf);
            var dossier = new Dossier(catalog, question.Profile, question.AsOf);
            var premises = new Premises(dossier, new ScopeTest(catalog, question.Profile.School, Questions.Day), []);
            var slice = Slice.Of(graph, premises, [graph.Node(question.Goal, Layer.Held)]);
            if (slice.Done || !slice.Reachable)
            {
                continue;
            }

            bounded++;
            var prices = new Prices(graph, slice).Of;
            var open = new Choice[prices.Length];
            var search = new Search(slice, prices, TestContext.Current.CancellationToken);
            var least = search.Price(search.Cheapest(open, long.MaxValue - 1)!);
            var landmarks = new Landmarks(slice, prices, TestContext.Current.CancellationToken);
            var bound = landmarks.Bound(open, long.MaxValue - 1);
            Assert.True(bound <= least, $"{seed}: {bound} > {least}");
            Assert.True(search.Price(landmarks.Way(open)) >= least, $"{seed}");
        }

        Assert.True(bounded > 500, $"{bounded}");
    }
}
