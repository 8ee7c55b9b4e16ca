using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>The chains that people of the field wrote down come to the hours that they wrote down.</summary>
public sealed class PathReplayTests
{
    private const string Roof = "alg/vca-b alg/hoogte ins/pv-paneel";
    private const string Charger = "erv/pv-6m alg/nen3140-vop ins/laad-basis ins/laad-praktijk ins/laad-afronding";
    private const string Connect = "alg/bhv alg/vwlw alg/graafzorg net/ls-vop inf/glas-civiel net/ls-aansluit";
    private const string Fibre = "alg/vca-b alg/graafzorg alg/vwlw inf/glas-civiel";
    private const string FromFibre = "erv/glas-6m alg/bhv alg/nen3140-vop net/ls-vop net/ls-aansluit";
    private const string Second = "net/b1k1 net/ls-p2k1 net/ls-p2k2 net/keuze alg/generiek-2";
    private const string First =
        "net/b1k1 net/ls-p2k1 net/ls-p6k2 net/ls-p6k3 net/keuze net/keuze-3 alg/generiek-2 alg/generiek-3";

    [Theory]
    [InlineData("pv-dakmonteur", 56, Roof)]
    [InlineData("laadpaalmonteur", 444, Roof, Charger)]
    [InlineData("aansluitmonteur-ls", 732, Roof, Charger, Connect)]
    [InlineData("aansluitmonteur-ls", 952, Roof, Charger, Connect, "ins/laad-publiek net/ls-mof net/ls-ov")]
    [InlineData("monteur-ls", 3592, Roof, Charger, Connect, "ins/laad-publiek net/ls-mof net/ls-ov", Second)]
    [InlineData("allround-monteur-ls", 4792, Roof, Charger, Connect, "ins/laad-publiek net/ls-mof net/ls-ov", First)]
    [InlineData("allround-monteur-ls", 4752, Roof, Charger, Connect, "net/ls-mof net/ls-ov", First)]
    [InlineData("glasvezel-civiel", 104, Fibre)]
    [InlineData("aansluitmonteur-ls", 304, Fibre, FromFibre)]
    [InlineData("aansluitmonteur-ls", 424, Fibre, FromFibre, "net/ls-mof")]
    [InlineData("monteur-ls", 3224, Fibre, FromFibre, "net/ls-mof", Second)]
    [InlineData("allround-monteur-ls", 4424, Fibre, FromFibre, "net/ls-mof", First)]
    public void A_chain_written_by_hand_takes_its_hours(string goal, int hours, params string[] parts)
    {
        var question = Questions.Adult.At("roc-oost").To(Refer.Role(goal));
        var replay = PathReplay.Run(MainStory.Catalog, question, parts.SelectMany(part => part.Split(' ')));
        Assert.Null(replay.Blocked);
        Assert.True(replay.Reached);
        Assert.Equal(hours, replay.Load.Hours);
        Assert.True(MainStory.Catalog.Plan(question).Load.Hours <= hours);
    }

    [Fact]
    public void A_chain_stops_at_the_step_that_may_not_start()
    {
        var question = Questions.Adult.To(Refer.Role("pv-dakmonteur"));
        var replay = PathReplay.Run(MainStory.Catalog, question, ["alg/vca-b", "ins/pv-paneel", "alg/hoogte"]);
        Assert.Equal("ins/pv-paneel", replay.Blocked);
        Assert.Equal(8, replay.Load.Hours);
        Assert.False(replay.Reached);
    }

    [Fact]
    public void A_chain_stops_at_a_name_that_the_catalog_does_not_know() =>
        Assert.Equal(
            "net/elders",
            PathReplay.Run(MainStory.Catalog, Questions.Adult.To(Refer.Role("monteur-ls")), ["net/elders"]).Blocked
        );

    /// <summary>Replaying the planner's own steps gives its own hours: two ways to count, one number.</summary>
    [Fact]
    public void The_planner_s_own_chain_takes_the_planner_s_own_hours()
    {
        foreach (var role in MainStory.Catalog.Roles)
        {
            var question = Questions.Adult.To(new Reference.ToRole(role.Id));
            var plan = MainStory.Catalog.Plan(question);
            Assert.Equal(plan.Load, PathReplay.Run(MainStory.Catalog, question, plan.Ids()).Load);
            Assert.Empty(PathChecker.Check(MainStory.Catalog, question, plan));
        }
    }
}
