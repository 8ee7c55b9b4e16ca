using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Modules that are taken alongside each other: all of a ring start or none, and nothing helps before all have begun.</summary>
public sealed class TogetherTests
{
    [Fact]
    public void Two_modules_that_name_each_other_start_together()
    {
        var catalog = Pair().Role("r", Ask.Module("a")).Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("r")));
        Assert.Equal("a b", string.Join(' ', plan.Ids()));
        Assert.Equal(
            "b|a",
            string.Join('|', plan.Steps.Cast<PlanStep.Study>().Select(step => step.Alongside.Single()))
        );
        Assert.Equal(30, plan.Load.Hours);
        Assert.Equal((2, 30), plan.Employable.Select(each => (each.AfterStep, each.AfterHours.Hours)).Single());
        Assert.Equal("a#alongside/0", string.Join(' ', plan.Steps[1].Because));
        Assert.All(plan.Steps, step => Assert.True(step.Forced));
    }

    /// <summary>As prerequisites of each other the same two are out of reach.</summary>
    [Fact]
    public void Two_modules_that_require_each_other_never_start() =>
        Assert.IsType<PlanResult.Impossible>(
            new CatalogBuilder()
                .Module("a", "10", Ask.Module("b"))
                .Module("b", "20", Ask.Module("a"))
                .Build()
                .Ask(Questions.Adult.To(Refer.Module("a")))
        );

    [Fact]
    public void What_a_mate_gives_is_not_there_at_the_start() =>
        Assert.IsType<PlanResult.Impossible>(
            new CatalogBuilder()
                .Module("a", "10")
                .Alongside("b")
                .Module("b", "20", Ask.Module("a"))
                .Alongside("a")
                .Build()
                .Ask(Questions.Adult.To(Refer.Module("b")))
        );

    [Fact]
    public void A_mate_credits_nothing_of_the_ring()
    {
        var catalog = Pair().Covers("ab", Ask.Module("a"), "b").Build();
        Assert.Equal(30, catalog.Hours(Questions.Adult, Refer.Module("b")));
    }

    [Fact]
    public void A_mate_that_is_held_or_wholly_credited_need_not_start()
    {
        var catalog = Pair().Paper("x").Covers("xb", Ask.Paper("x"), "b").Build();
        Assert.Equal(10, catalog.Hours(Questions.Adult.Holding(Refer.Module("b")), Refer.Module("a")));
        Assert.Equal(10, catalog.Hours(Questions.Adult.Holding(Refer.Paper("x")), Refer.Module("a")));
    }

    [Fact]
    public void A_module_that_does_not_name_back_is_taken_before()
    {
        var catalog = new CatalogBuilder().Module("a", "10").Alongside("b").Module("b", "20").Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Module("a")));
        Assert.Equal("b a", string.Join(' ', plan.Ids()));
        Assert.All(plan.Steps.Cast<PlanStep.Study>(), step => Assert.Empty(step.Alongside));
        Assert.Equal("b", string.Join(' ', catalog.Plan(Questions.Adult.To(Refer.Module("b"))).Ids()));
    }

    [Fact]
    public void All_of_a_longer_ring_start_when_what_each_requires_is_done()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "1")
            .Alongside("b")
            .Module("b", "2", Ask.Module("p"))
            .Alongside("c")
            .Module("c", "4")
            .Alongside("a")
            .Module("p", "8")
            .Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Module("a")));
        Assert.Equal("p a b c", string.Join(' ', plan.Ids()));
        Assert.Equal("a c", string.Join(' ', Assert.IsType<PlanStep.Study>(plan.Steps[2]).Alongside));
        Assert.Empty(PathChecker.Check(catalog, Questions.Adult.To(Refer.Module("a")), plan));
        Assert.Equal(13, catalog.Hours(Questions.Adult.Holding(Refer.Module("b")), Refer.Module("a")) + 8);
    }

    [Fact]
    public void A_chain_written_by_hand_does_a_ring_at_once()
    {
        var (catalog, question) = (Pair().Build(), Questions.Adult.To(Refer.Module("b")));
        Assert.Equal(30, PathReplay.Run(catalog, question, ["b", "a"]).Load.Hours);
        Assert.Equal("a", PathReplay.Run(catalog, question, ["a"]).Blocked);
    }

    private static CatalogBuilder Pair() =>
        new CatalogBuilder().Module("a", "10").Alongside("b").Module("b", "20").Alongside("a");
}
