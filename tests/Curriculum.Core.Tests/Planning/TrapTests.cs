using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>The traps that a sketch of the catalog fell into, each with the number that the fall would give.</summary>
public sealed class TrapTests
{
    /// <summary>
    /// T3. P6-K2 gives P2-K2 in full, and P2-K2 gives 640 of P6-K2's 880 hours. Without foundedness P6-K2 would credit
    /// itself and take 240; the twin shows that 240 is what one gets who does hold P2-K2.
    /// </summary>
    [Fact]
    public void T3_A_module_never_credits_itself()
    {
        var catalog = new CatalogBuilder()
            .Module("p6k2", "w1:120 w2:160 w3:80 w4:320 w5:120 w6:80")
            .Module("p2k2", "900")
            .Covers("e26", Ask.Module("p6k2"), "p2k2")
            .CoversPart("e27", Ask.Module("p2k2"), "p6k2", "w1 w4 w5 w6")
            .Build();
        Assert.Equal(880, catalog.Hours(Questions.Adult, Refer.Module("p6k2")));
        Assert.Equal(240, catalog.Hours(Questions.Adult.Holding(Refer.Module("p2k2")), Refer.Module("p6k2")));
    }

    /// <summary>T3, wider: a ring of transitive equivalences gives nothing to who holds none of it, and all to who holds one.</summary>
    [Fact]
    public void T3_A_ring_of_equivalences_starts_from_nothing_with_nothing()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10")
            .Module("b", "20")
            .Module("c", "30")
            .Covers("ab", Ask.Module("a"), "b", transitive: true)
            .Covers("bc", Ask.Module("b"), "c", transitive: true)
            .Covers("ca", Ask.Module("c"), "a", transitive: true)
            .Role("all", Ask.Module("a"), Ask.Module("b"), Ask.Module("c"))
            .Build();
        Assert.Equal(10, catalog.Hours(Questions.Adult, Refer.Role("all")));
        Assert.Equal(0, catalog.Hours(Questions.Adult.Holding(Refer.Module("b")), Refer.Role("all")));
    }

    /// <summary>
    /// T4. Fibre is credited as trench in full, and trench with connection and joint gives part of the core task. If partial
    /// credit could not rest on one full link, the answer would be 300: the twin takes the link away and gets it.
    /// </summary>
    [Fact]
    public void T4_Partial_credit_may_rest_on_one_full_link()
    {
        var catalog = Trench().Covers("e19", Ask.Module("fibre"), "trench").Build();
        var plan = catalog.Plan(Questions.Adult.Holding(Refer.Module("fibre")).To(Refer.Module("core")));
        Assert.Equal(100, plan.Load.Hours);
        Assert.Equal(
            [new EquivalenceId("e19"), new EquivalenceId("e23")],
            Assert.IsType<PlanStep.Study>(plan.Steps[0]).Credited[0].Chain
        );
        Assert.Equal(300, Trench().Build().Hours(Questions.Adult.Holding(Refer.Module("fibre")), Refer.Module("core")));

        static CatalogBuilder Trench() =>
            new CatalogBuilder()
                .Module("fibre", "80")
                .Module("trench", "250")
                .Module("core", "w1:200 w2:100")
                .CoversPart("e23", Ask.Module("trench"), "core", "w1");
    }

    /// <summary>T4, the other side: a full equivalence of one step never rests on another, unless both say that they are transitive.</summary>
    [Theory]
    [InlineData(false, 10)]
    [InlineData(true, 0)]
    public void T4_A_full_equivalence_rests_on_another_only_when_both_are_transitive(bool transitive, int hours)
    {
        var catalog = new CatalogBuilder()
            .Module("mvk", "5")
            .Module("vol", "16")
            .Module("vca", "10")
            .Covers("e02", Ask.Module("mvk"), "vol", transitive: true)
            .Covers("e01", Ask.Module("vol"), "vca", transitive)
            .Build();
        Assert.Equal(hours, catalog.Hours(Questions.Adult.Holding(Refer.Module("mvk")), Refer.Module("vca")));
    }

    /// <summary>
    /// T5. Two partial equivalences prove the same work process. Credit is a union of outcomes: 640 hours are left. Hours
    /// added up would leave 480; the twin with two different work processes does.
    /// </summary>
    [Theory]
    [InlineData("w3a", 640)]
    [InlineData("w3c", 480)]
    public void T5_The_same_outcome_is_never_credited_twice(string other, int hours)
    {
        var catalog = new CatalogBuilder()
            .Module("publiek", "40")
            .Module("mof", "120")
            .Module("p2k1", "w3a:160 w3b:480 w3c:160")
            .CoversPart("e24", Ask.Module("publiek"), "p2k1", "w3a")
            .CoversPart("e25", Ask.Module("mof"), "p2k1", other)
            .Build();
        var held = Questions.Adult.Holding(Refer.Module("publiek"), Refer.Module("mof"));
        Assert.Equal(hours, catalog.Hours(held, Refer.Module("p2k1")));
    }

    /// <summary>
    /// T15. The joint is required by nothing, and yet the way through it is shorter, for it earns credit. A search that only
    /// follows requirements back would answer 960; the twin without the equivalence does.
    /// </summary>
    [Fact]
    public void T15_A_module_that_only_earns_credit_is_found()
    {
        Assert.Equal(
            680,
            Core()
                .CoversPart("e23", Ask.Module("mof"), "b1k1", "w1")
                .Build()
                .Hours(Questions.Adult, Refer.Module("b1k1"))
        );
        Assert.Equal(960, Core().Build().Hours(Questions.Adult, Refer.Module("b1k1")));

        static CatalogBuilder Core() => new CatalogBuilder().Module("mof", "120").Module("b1k1", "w1:400 w2:560");
    }

    /// <summary>
    /// A gives X and X gives Y, each one step. Who holds A has X without study, so X earns him nothing; if X could not be
    /// studied after all he would pay Y's 100 hours where who holds nothing pays X's 10.
    /// </summary>
    [Fact]
    public void A_to_X_to_Y_who_holds_A_studies_the_cheapest_outcome_of_X()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "50")
            .Module("x", "o1:7 o2:3")
            .Module("y", "100")
            .Covers("ax", Ask.Module("a"), "x")
            .Covers("xy", Ask.Module("x"), "y")
            .Build();
        Assert.Equal(10, catalog.Hours(Questions.Adult, Refer.Module("y")));
        var plan = catalog.Plan(Questions.Adult.Holding(Refer.Module("a")).To(Refer.Module("y")));
        var step = Assert.IsType<PlanStep.Study>(Assert.Single(plan.Steps));
        Assert.Equal([Refer.OutcomeOf("x.o2")], step.Studied);
        Assert.Equal(3, plan.Load.Hours);
    }

    /// <summary>A paper that comes with credit opens doors but is no ground for further credit of one step.</summary>
    [Fact]
    public void A_paper_delivered_by_credit_counts_for_rules_and_not_for_one_step_equivalences()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "50")
            .Module("x", "10")
            .Awarding("paper")
            .Module("y", "100")
            .Module("z", "5", Ask.Paper("paper"))
            .Covers("ax", Ask.Module("a"), "x")
            .Covers("py", Ask.Paper("paper"), "y")
            .Build();
        var holder = Questions.Adult.Holding(Refer.Module("a"));
        Assert.Equal(5, catalog.Hours(holder, Refer.Module("z")));
        Assert.Equal(10, catalog.Hours(holder, Refer.Module("y")));
        Assert.Equal(0, catalog.Hours(Questions.Adult.Holding(Refer.Paper("paper")), Refer.Module("y")));
    }

    [Fact]
    public void Who_is_credited_has_not_earned()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "50")
            .Module("x", "10")
            .Covers("ax", Ask.Module("a"), "x")
            .Work("work", "t", 6, Ask.Earned("x"))
            .Role("worker", Ask.Worked("t", 6))
            .Build();
        Assert.Equal(10, catalog.Hours(Questions.Adult.Holding(Refer.Module("a")), Refer.Role("worker")));
        Assert.Equal(0, catalog.Hours(Questions.Adult.Holding(Refer.Module("x")), Refer.Role("worker")));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("signs", 0)]
    [InlineData("refuses", 10)]
    [InlineData("elsewhere", 0)]
    public void A_scope_is_tested_on_the_school_for_what_it_offers_and_on_anyone_for_the_rest(string? school, int hours)
    {
        var catalog = new CatalogBuilder()
            .Module("a", "50")
            .Module("x", "10")
            .Covers("ax", Ask.Module("a"), "x", at: "region")
            .Provider("signs", "region", "x")
            .Provider("refuses", "", "x")
            .Provider("elsewhere", "", "a")
            .Build();
        var holder = Questions.Adult.Holding(Refer.Module("a"));
        Assert.Equal(hours, catalog.Hours(school is null ? holder : holder.At(school), Refer.Module("x")));
    }
}
