using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly Requirement Dutch = Ask.Dutch(CefrLevel.B1);

    /// <summary>Of a count the k-th cheapest part matters, not the cheapest and not the dearest.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 6)]
    [InlineData(3, 15)]
    public void A_count_takes_its_cheapest_parts(int count, int hours)
    {
        var catalog = Three(Ask.AtLeast(count, Ask.Module("a"), Ask.Module("b"), Ask.Module("c")));
        Assert.Equal(hours, catalog.Hours(Questions.Adult, Refer.Role("goal")));
    }

    /// <summary>A count whose need equals the number of different parts is not yet all of them.</summary>
    [Fact]
    public void A_part_that_stands_twice_in_a_count_counts_twice()
    {
        var catalog = Three(Ask.AtLeast(2, Ask.Module("a"), Ask.Module("a"), Ask.Module("c")));
        Assert.Equal(1, catalog.Hours(Questions.Adult, Refer.Role("goal")));
    }

    /// <summary>Modules that give each other are alternatives: one of them is enough, and neither is forced.</summary>
    [Fact]
    public void Of_two_modules_that_give_each_other_one_is_taken()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10")
            .Module("b", "12")
            .Covers("ab", Ask.Module("a"), "b")
            .Covers("ba", Ask.Module("b"), "a")
            .Role("goal", Ask.Module("a"), Ask.Module("b"))
            .Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("goal")));
        Assert.Equal(["a"], plan.Ids());
        Assert.False(plan.Steps[0].Forced);
    }

    /// <summary>What only one alternative needs is forced within it and not for the goal.</summary>
    [Fact]
    public void A_step_of_one_alternative_is_not_forced()
    {
        var catalog = Three(Ask.Any(Ask.Module("c"), Ask.All(Ask.Module("a"), Ask.Module("b"))));
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("goal")));
        Assert.Equal(["a", "b"], plan.Ids());
        Assert.All(plan.Steps, step => Assert.False(step.Forced));
    }

    /// <summary>An answer that is cut off is no answer: it is never passed off as proven.</summary>
    [Fact]
    public void A_question_that_is_no_longer_wanted_gets_no_answer()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Planner.Plan(MainStory.Catalog, Questions.Adult.To(Refer.Role("monteur-ls")), source.Token)
        );
    }

    /// <summary>A question too hard to answer at once can be taken back at any time.</summary>
    [Fact]
    public void A_search_stops_promptly()
    {
        var (builder, random) = (new CatalogBuilder(), new Random(5));
        for (var number = 0; number < 300; number++)
        {
            builder.Module($"m{number}", $"{50 + random.Next(50)}");
        }

        var clauses = Enumerable.Range(0, 300).Select(_ => Ask.Any(Some(), Some(), Some()));
        var catalog = builder.Role("goal", [.. clauses]).Build();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Throws<OperationCanceledException>(() =>
            Planner.Plan(catalog, Questions.Adult.To(Refer.Role("goal")), source.Token)
        );
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");

        Requirement Some() => Ask.Module($"m{random.Next(300)}");
    }

    [Fact]
    public void A_goal_that_is_held_takes_no_step()
    {
        var plan = MainStory.Catalog.Plan(
            Questions.Adult.Holding(Refer.Module("ins/pv-paneel")).To(Refer.Role("pv-dakmonteur"))
        );
        Assert.Empty(plan.Steps);
        Assert.Equal([new EmployableMoment(new RoleId("pv-dakmonteur"), 0, StudyLoad.None)], plan.Employable);
    }

    [Fact]
    public void Of_equal_hours_the_path_with_less_work_experience_is_taken()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10")
            .Module("b", "10")
            .Work("work", "t", 6)
            .Role("goal", Ask.Any(Ask.All(Ask.Module("a"), Ask.Worked("t", 6)), Ask.Module("b")))
            .Build();
        Assert.Equal(["b"], catalog.Plan(Questions.Adult.To(Refer.Role("goal"))).Ids());
    }

    [Fact]
    public void Of_equal_paths_the_one_with_the_earlier_role_is_taken()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10")
            .Module("b", "10")
            .Module("c", "30")
            .Role("early", Ask.Module("b"))
            .Role("goal", Ask.Any(Ask.Module("a"), Ask.Module("b")), Ask.Module("c"))
            .Build();
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("goal")));
        Assert.Equal(["b", "c"], plan.Ids());
        Assert.Equal(
            [("early", 10), ("goal", 40)],
            plan.Employable.Select(each => (each.Role.Value, each.AfterHours.Hours))
        );
    }

    [Fact]
    public void Of_equal_paths_in_all_else_the_first_by_identifier_is_taken() =>
        Assert.Equal(
            ["x1"],
            new CatalogBuilder()
                .Module("x2", "10")
                .Module("x1", "10")
                .Role("goal", Ask.Any(Ask.Module("x2"), Ask.Module("x1")))
                .Build()
                .Plan(Questions.Adult.To(Refer.Role("goal")))
                .Ids()
        );

    [Fact]
    public void An_unknown_fact_that_would_save_hours_is_asked()
    {
        var catalog = Language();
        var found = Assert.IsType<PlanResult.Found>(catalog.Ask(CandidateProfile.Empty.To(Refer.Role("goal"))));
        Assert.Equal(210, found.Plan.Load.Hours);
        Assert.Equal([new UnknownFact(Dutch, StudyLoad.FromHours(200), Decides: false)], found.Ask);
    }

    [Fact]
    public void A_known_fact_is_not_asked()
    {
        var found = Assert.IsType<PlanResult.Found>(Language().Ask(Questions.Adult.To(Refer.Role("goal"))));
        Assert.Equal(10, found.Plan.Load.Hours);
        Assert.Empty(found.Ask);
    }

    [Fact]
    public void When_only_an_unknown_fact_leads_to_the_goal_the_plan_assumes_it()
    {
        var catalog = new CatalogBuilder().Module("a", "10", Ask.Age(18), Dutch).Build();
        var profile = CandidateProfile.Empty with { Languages = Questions.Adult.Languages };
        var open = Assert.IsType<PlanResult.Undetermined>(catalog.Ask(profile.To(Refer.Module("a"))));
        Assert.Equal([Ask.Age(18)], open.Assumes);
        Assert.Equal([new UnknownFact(Ask.Age(18), StudyLoad.None, Decides: true)], open.Ask);
        Assert.Equal(10, open.Plan.Load.Hours);
    }

    /// <summary>A newcomer is not told that he has worked already when working costs him no hours.</summary>
    [Fact]
    public void A_conditional_plan_assumes_no_more_than_a_path_needs()
    {
        var catalog = new CatalogBuilder().Module("a", "10", Dutch, Ask.Worked("t", 6)).Work("work", "t", 6).Build();
        var open = Assert.IsType<PlanResult.Undetermined>(catalog.Ask(CandidateProfile.Empty.To(Refer.Module("a"))));
        Assert.Equal([Dutch], open.Assumes);
        Assert.Equal(["work", "a"], open.Plan.Ids());
    }

    /// <summary>A newcomer is not told that he has worked already when working would save hours, either: that is a question.</summary>
    [Fact]
    public void What_would_only_save_hours_is_asked_and_not_assumed()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10", Dutch, Ask.Any(Ask.Module("b"), Ask.Worked("t", 6)))
            .Module("b", "40")
            .Work("work", "t", 6, Ask.Module("b"))
            .Build();
        var open = Assert.IsType<PlanResult.Undetermined>(catalog.Ask(CandidateProfile.Empty.To(Refer.Module("a"))));
        Assert.Equal([Dutch], open.Assumes);
        Assert.Equal(50, open.Plan.Load.Hours);
        Assert.Equal(
            [
                new UnknownFact(Dutch, StudyLoad.None, Decides: true),
                new UnknownFact(Ask.Worked("t", 6), StudyLoad.FromHours(40), Decides: false),
            ],
            open.Ask
        );
    }

    [Fact]
    public void Who_is_too_young_hears_which_rule_and_from_when()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10", Ask.Any(Ask.Paper("none"), Ask.All(Ask.Age(18), Dutch)))
            .Role("goal", Ask.Module("a"))
            .Build();
        var young = Questions.Adult with { Born = new DateOnly(2009, 2, 1) };
        var none = Assert.IsType<PlanResult.Impossible>(catalog.Ask(young.To(Refer.Role("goal"))));
        var blocked = Assert.Single(none.Blocked);
        Assert.Equal(
            new BlockedRule(Place.Of("a", "requires", 0, 1, 0), Ask.Age(18), new DateOnly(2027, 2, 1)),
            blocked
        );
    }

    [Fact]
    public void What_nothing_in_the_catalog_offers_is_said_to_be_so()
    {
        var catalog = new CatalogBuilder().Paper("foreign").Module("a", "10").Build();
        var none = Assert.IsType<PlanResult.Impossible>(catalog.Ask(Questions.Adult.To(Refer.Paper("foreign"))));
        Assert.Null(Assert.Single(none.Blocked).Place);
    }

    [Fact]
    public void Two_modules_that_ask_each_other_block_the_goal()
    {
        var catalog = new CatalogBuilder()
            .Module("a", "10", Ask.Module("b"))
            .Module("b", "10", Ask.Module("a"))
            .Build();
        var none = Assert.IsType<PlanResult.Impossible>(catalog.Ask(Questions.Adult.To(Refer.Module("a"))));
        Assert.Equal([Place.Of("a", "requires", 0)], none.Blocked.Select(rule => rule.Place));
    }

    [Fact]
    public void A_step_names_the_rule_and_the_part_that_needs_it()
    {
        var catalog = Three(Ask.All(Ask.Module("b"), Ask.Any(Ask.Module("c"), Ask.Module("a"))));
        var plan = catalog.Plan(Questions.Adult.To(Refer.Role("goal")));
        Assert.Equal(["a", "b"], plan.Ids());
        Assert.Equal([Place.Of("goal", "requires", 0, 1, 1)], plan.Steps[0].Because);
        Assert.Equal([Place.Of("goal", "requires", 0, 0)], plan.Steps[1].Because);
    }

    [Fact]
    public void A_qualification_is_a_goal()
    {
        var catalog = MainStory.Catalog;
        Assert.Null(catalog.Resolve("27011"));
        Assert.IsType<PlanResult.Impossible>(catalog.Ask(Questions.Adult.To(Refer.Qualification("27011"))));
    }

    private static Catalog Three(Requirement goal) =>
        new CatalogBuilder().Module("a", "1").Module("b", "5").Module("c", "9").Role("goal", goal).Build();

    private static Catalog Language() =>
        new CatalogBuilder()
            .Module("nt2", "200")
            .AwardingDutch(CefrLevel.B1)
            .Module("a", "10", Dutch)
            .Role("goal", Ask.Module("a"))
            .Build();
}
