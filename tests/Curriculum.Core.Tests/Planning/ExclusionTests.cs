using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Modules that exclude others: over what is studied, or held at the start, and never over credit.</summary>
public sealed class ExclusionTests
{
    private static readonly PathQuestion Both = Questions.Adult.To(Refer.Role("both"));

    [Fact]
    public void Who_holds_what_a_module_excludes_may_not_take_it()
    {
        var question = Questions.Adult.Holding(Refer.Module("old")).To(Refer.Module("new"));
        var result = Assert.IsType<PlanResult.Impossible>(Catalog().Build().Ask(question));
        Assert.Equal("new#excludes/0", Assert.Single(result.Blocked).Place?.ToString());
        Assert.Equal("niet old", Printed(result.Blocked[0].Requirement));
    }

    [Fact]
    public void Who_is_credited_what_a_module_excludes_may_take_it()
    {
        var catalog = Catalog().Paper("x").Covers("x-old", Ask.Paper("x"), "old").Build();
        Assert.Equal(20, catalog.Hours(Questions.Adult.Holding(Refer.Paper("x")), Refer.Role("both")));
    }

    /// <summary>Who holds the module that excludes may take the other still: the exclusion is of the one that names.</summary>
    [Fact]
    public void Who_holds_the_module_that_excludes_may_take_the_other() =>
        Assert.Equal(10, Catalog().Build().Hours(Questions.Adult.Holding(Refer.Module("new")), Refer.Role("both")));

    [Fact]
    public void No_plan_studies_two_that_exclude_each_other()
    {
        var catalog = Catalog().Build();
        var result = Assert.IsType<PlanResult.Impossible>(catalog.Ask(Both));
        Assert.Equal("new#excludes/0", Assert.Single(result.Blocked).Place?.ToString());
        Assert.False(PathChecker.IsReachable(catalog, Both, []));
    }

    [Fact]
    public void A_dearer_way_is_taken_when_the_cheapest_is_excluded()
    {
        var catalog = Catalog().Module("dear", "70").Covers("dear-old", Ask.Module("dear"), "old").Build();
        var plan = catalog.Plan(Both);
        Assert.Equal("dear new", string.Join(' ', plan.Ids()));
        Assert.Equal(90, plan.Load.Hours);
        Assert.All(plan.Steps, step => Assert.True(step.Forced));
        Assert.True(PathChecker.IsReachable(catalog, Both, []));
    }

    [Fact]
    public void What_is_unknown_may_exclude()
    {
        var catalog = Catalog().Build();
        var question = (Questions.Adult with { Unknown = [Refer.Module("old")] }).To(Refer.Module("new"));
        var result = Assert.IsType<PlanResult.Undetermined>(catalog.Ask(question));
        Assert.Equal("niet old", Printed(Assert.Single(result.Assumes)));
        Assert.True(Assert.Single(result.Ask).Decides);
        Assert.Equal(20, result.Plan.Load.Hours);
        Assert.Empty(PathChecker.Check(catalog, question, result.Plan, result.Assumes));
        Assert.Equal(PathFaultKind.NotAdmitted, Assert.Single(PathChecker.Check(catalog, question, result.Plan)).Kind);
    }

    /// <summary>Ten pairs exclude each other and only one choice of twenty in each is cheap: the search finds it.</summary>
    [Fact]
    public void Many_pairs_are_chosen_from_at_once()
    {
        var builder = new CatalogBuilder();
        for (var pair = 0; pair < 10; pair++)
        {
            builder.Module($"a{pair}", "3").Excluding($"b{pair}").Module($"b{pair}", "2");
        }

        var letters = Enumerable.Range(0, 10).Select(pair => Ask.Any(Ask.Module($"a{pair}"), Ask.Module($"b{pair}")));
        var both = Enumerable.Range(0, 10).Select(pair => Ask.All(Ask.Module($"a{pair}"), Ask.Module($"b{pair}")));
        var catalog = builder.Role("one", [.. letters]).Role("two", Ask.Any([.. both])).Build();
        Assert.Equal(20, catalog.Hours(Questions.Adult, Refer.Role("one")));
        Assert.IsType<PlanResult.Impossible>(catalog.Ask(Questions.Adult.To(Refer.Role("two"))));
        Assert.False(PathChecker.IsReachable(catalog, Questions.Adult.To(Refer.Role("two")), []));
    }

    [Fact]
    public void A_chain_written_by_hand_stops_at_what_it_excludes() =>
        Assert.Equal("new", PathReplay.Run(Catalog().Build(), Both, ["old", "new"]).Blocked);

    private static string Printed(Requirement rule) => RequirementPrinter.Print(rule, TextLanguage.Dutch);

    private static CatalogBuilder Catalog() =>
        new CatalogBuilder()
            .Module("old", "10")
            .Module("new", "20")
            .Excluding("old")
            .Role("both", Ask.Module("old"), Ask.Module("new"));
}
