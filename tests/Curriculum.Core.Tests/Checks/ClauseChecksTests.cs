using System.Collections.Immutable;
using Curriculum.Checks;
using Curriculum.Core.Tests.Planning;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Checks;

/// <summary>What is told of clauses that nobody or everybody meets, or that say nothing new.</summary>
public sealed class ClauseChecksTests
{
    private static readonly Requirement Vca = Ask.Paper("vca");
    private static readonly Requirement Bhv = Ask.Paper("bhv");
    private static readonly Requirement Mvk = Ask.Paper("mvk");
    private static readonly DateOnly Day = new(2026, 9, 1);

    [Fact]
    public void A_count_asks_for_no_more_than_there_is() =>
        AssertTold("CUR0301 a#requires/0/1 minstens 3; minstens 2", Ask.All(Mvk, Ask.AtLeast(3, Vca, Bhv)));

    [Fact]
    public void Parts_that_exclude_each_other_are_not_counted_together() =>
        AssertTold("CUR0301 a#requires/0 minstens 2; minstens 1", Ask.AtLeast(2, Younger(18), Ask.Age(21)));

    [Fact]
    public void What_is_the_same_evidence_counts_once()
    {
        var catalog = new CatalogBuilder()
            .Module("b", "8")
            .Module("c", "8")
            .Covers("bc", Ask.Module("b"), "c")
            .Covers("cb", Ask.Module("c"), "b")
            .Module("a", "8", Ask.AtLeast(2, Ask.Module("b"), Ask.Module("c")))
            .Build();
        Assert.Contains("CUR0301 a#requires/0 minstens 2; minstens 1", Told(catalog), StringComparer.Ordinal);
    }

    [Fact]
    public void A_sum_asks_for_no_more_than_there_is()
    {
        AssertTold("CUR0301 a#requires/0 minstens 41 uur; minstens 40 uur", Sum(41, SumUnit.Hours, "b", "c"));
        AssertTold("CUR0301 a#requires/0 minstens 2 punten; minstens 1 punten", Sum(2, SumUnit.Points, "b", "c"));
        AssertTold("CUR0301 a#requires/0 minstens 3 modules; minstens 2 modules", Sum(3, SumUnit.Modules, "b", "c"));
        AssertTold(
            "CUR0301 a#requires/0 minstens 1 modules",
            new Requirement.Sum(1, SumUnit.Modules, new SumSet.Labelled("x"))
        );
    }

    [Fact]
    public void Nobody_is_above_the_highest_level() =>
        AssertTold(
            "CUR0301 a#requires/0 taal(nl) > C2; taal(nl) >= C2",
            new Requirement.LanguageLevel("nl", Comparison.Above, CefrLevel.C2)
        );

    [Fact]
    public void Nobody_works_three_years_within_two() =>
        AssertTold("CUR0301 a#requires/0 ervaring(glas) >= 3 jaar binnen 2 jaar", Worked(3, 2));

    /// <summary>Everybody meets a count of nought, however it came to stand there.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_count_asks_for_something(int count)
    {
        AssertTold($"CUR0306 a#requires/1 minstens {count} van (vca, bhv)", Mvk, Ask.AtLeast(count, Vca, Bhv));
        AssertTold($"CUR0306 a#requires/0 minstens {count} uur uit (b)", Sum(count, SumUnit.Hours, "b"));
    }

    [Fact]
    public void A_bound_asks_for_something() => AssertTold("CUR0306 a#requires/0 leeftijd >= 0", Ask.Age(0));

    [Fact]
    public void Alternatives_of_which_one_always_holds_ask_for_nothing() =>
        AssertTold("CUR0306 a#requires/0 datum < 2026-09-01 of datum >= 2026-09-01", Ask.Any(Before(Day), From(Day)));

    [Fact]
    public void Rules_of_one_list_must_hold_together() =>
        AssertTold("CUR0304 a#requires/2 leeftijd < 18; leeftijd >= 21", Ask.Age(21), Vca, Younger(18));

    [Fact]
    public void What_is_excluded_is_told_with_the_fewest_that_exclude_it() =>
        AssertTold(
            "CUR0304 a#requires/3 leeftijd < 18; (leeftijd >= 21 of datum < 2026-09-01) en datum >= 2026-09-01",
            Ask.Any(Ask.Age(21), Before(Day)),
            Vca,
            From(Day),
            Younger(18)
        );

    [Fact]
    public void An_alternative_that_the_rest_excludes_is_none() =>
        AssertTold("CUR0304 a#requires/1/0 leeftijd < 18; leeftijd >= 21", Ask.Age(21), Ask.Any(Younger(18), Vca));

    [Fact]
    public void A_lower_bound_adds_nothing_to_a_higher_one()
    {
        AssertTold("CUR0401 a#requires/1 leeftijd >= 18; leeftijd >= 21", Ask.Age(21), Ask.Age(18));
        AssertTold("CUR0401 a#requires/0/0 leeftijd >= 18; leeftijd >= 21", Ask.All(Ask.Age(18), Ask.Age(21)));
    }

    [Fact]
    public void Of_two_that_say_the_same_the_first_stays() =>
        AssertTold("CUR0401 a#requires/1 bhv of vca; vca of bhv", Ask.Any(Vca, Bhv), Ask.Any(Bhv, Vca));

    [Fact]
    public void A_condition_may_follow_from_several_together() =>
        AssertTold(
            "CUR0401 a#requires/2 vca of (bhv en mvk); (vca of bhv) en (vca of mvk)",
            Ask.Any(Vca, Bhv),
            Ask.Any(Vca, Mvk),
            Ask.Any(Vca, Ask.All(Bhv, Mvk))
        );

    [Fact]
    public void A_condition_is_weighed_with_all_that_is_asked_around_it() =>
        AssertTold("CUR0401 a#requires/1/0/1 vca; vca", Vca, Ask.Any(Ask.All(Bhv, Vca), Mvk));

    [Fact]
    public void An_alternative_may_be_needless_because_of_several_together() =>
        AssertTold(
            "CUR0401 a#requires/0/2 vca en bhv; (vca en datum < 2026-09-01) of (vca en datum >= 2026-09-01)",
            Ask.Any(Ask.All(Vca, Before(Day)), Ask.All(Vca, From(Day)), Ask.All(Vca, Bhv))
        );

    [Fact]
    public void Two_alternatives_that_say_the_same_are_one() =>
        AssertTold("CUR0401 a#requires/0/1 bhv en vca; vca en bhv", Ask.Any(Ask.All(Vca, Bhv), Ask.All(Bhv, Vca)));

    [Fact]
    public void What_a_thing_brings_with_it_need_not_be_asked()
    {
        var catalog = new CatalogBuilder()
            .Paper("vca")
            .Paper("vol")
            .ThatPaper(paper => paper with { Includes = [new CredentialId("vca")] })
            .Module("b", "lu1:4 lu2:4")
            .Awarding("vol")
            .Module("a", "8", Ask.Module("b"), Vca, Ask.Outcome("b.lu2"))
            .Build();
        Assert.Equal(
            "CUR0401 a#requires/1 vca; b | CUR0401 a#requires/2 b.lu2; b",
            string.Join(" | ", Told(catalog).Order(StringComparer.Ordinal))
        );
    }

    /// <summary>An equivalence of one step reads what was earned, and a higher paper earns a lower one for nobody.</summary>
    [Fact]
    public void Where_only_what_was_earned_counts_a_higher_paper_is_no_lower_one()
    {
        var either = Ask.Any(Ask.Paper("vol"), Vca);
        var catalog = new CatalogBuilder()
            .Paper("vca")
            .Paper("vol")
            .ThatPaper(paper => paper with { Includes = [new CredentialId("vca")] })
            .Module("b", "lu1:4 lu2:4")
            .Covers("full", either, "b")
            .CoversPart("part", either, "b", "lu1")
            .Module("a", "8", either)
            .Build();
        Assert.Equal(
            "CUR0404 a#requires/0/0 vol; vca | CUR0404 part#from/0 vol; vca",
            string.Join(" | ", Told(catalog).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void A_recent_paper_is_a_paper_and_an_old_one_was_held() =>
        AssertTold(
            "CUR0401 a#requires/1 vca ooit; vca max 3 jaar oud",
            new Requirement.Held(Refer.Paper("vca")) { MaxAge = Period.Of(3, PeriodUnit.Year) },
            new Requirement.Held(Refer.Paper("vca")) { Moment = HeldMoment.Ever }
        );

    [Fact]
    public void A_count_of_all_says_so()
    {
        AssertTold("CUR0402 a#requires/0 minstens 2 van; alle van", Ask.AtLeast(2, Vca, Bhv));
        AssertTold("", Ask.AtLeast(1, Vca));
    }

    [Fact]
    public void What_is_counted_is_counted_once()
    {
        AssertTold("CUR0403 a#requires/0/2 vca", Ask.AtLeast(2, Vca, Bhv, Vca));
        AssertTold("CUR0403 a#requires/0/2 vca en bhv", Ask.AtLeast(2, Ask.All(Vca, Bhv), Mvk, Ask.All(Bhv, Vca)));
        AssertTold("CUR0403 a#requires/0 b", Sum(1, SumUnit.Modules, "b", "c", "b"));
    }

    [Fact]
    public void An_alternative_that_asks_more_than_another_is_none()
    {
        AssertTold("CUR0404 a#requires/0/0 vca en bhv; vca", Ask.Any(Ask.All(Vca, Bhv), Vca));
        AssertTold("CUR0404 a#requires/0/1 leeftijd >= 21; leeftijd >= 18", Ask.Any(Ask.Age(18), Ask.Age(21)));
    }

    [Fact]
    public void In_a_count_who_meets_the_harder_part_counts_twice() =>
        AssertTold(
            "CUR0404 a#requires/0/1 leeftijd >= 21; leeftijd >= 18",
            Ask.AtLeast(2, Ask.Age(18), Ask.Age(21), Vca)
        );

    /// <summary>A rule that is told of wrongly is a rule that somebody changes for the worse.</summary>
    [Fact]
    public void Of_clauses_that_each_say_something_nothing_is_told()
    {
        AssertTold("", Vca, Ask.Any(Bhv, Mvk), Ask.AtLeast(2, Mvk, Ask.Paper("nen"), Ask.Age(18)));
        AssertTold("", Ask.Age(18), Younger(67), Worked(1, 2), Worked(2, 4));
        AssertTold("", Sum(20, SumUnit.Hours, "b", "c"), Ask.Any(Ask.Module("b"), Vca));
        AssertTold("", Ask.Any(Ask.All(Vca, Bhv), Ask.All(Vca, Mvk)));
    }

    private static Requirement.Age Younger(int years) => new Requirement.Age(Comparison.Below, years);

    private static Requirement.OnDate Before(DateOnly day) => new Requirement.OnDate(Comparison.Below, day);

    private static Requirement.OnDate From(DateOnly day) => new Requirement.OnDate(Comparison.AtLeast, day);

    private static Requirement.Experience Worked(int years, int within) =>
        new Requirement.Experience(new TradeId("glas"), Period.Of(years, PeriodUnit.Year))
        {
            Within = Period.Of(within, PeriodUnit.Year),
        };

    private static Requirement.Sum Sum(int minimum, SumUnit unit, params string[] modules) =>
        new Requirement.Sum(minimum, unit, new SumSet.Listed([.. modules.Select(Refer.Module)]));

    private static void AssertTold(string expected, params Requirement[] rules) =>
        Assert.Equal(
            expected,
            string.Join(
                " | ",
                Told(new CatalogBuilder().Module("b", "20").Module("c", "20").Module("a", "8", rules).Build())
            )
        );

    private static ImmutableArray<string> Told(Catalog catalog) =>
        [.. CatalogChecks.Run(catalog).Where(diagnostic => diagnostic.Code[..5] is "CUR03" or "CUR04").Select(Told)];

    private static string Told(Diagnostic diagnostic)
    {
        var place = Assert.IsType<DiagnosticPlace.InCatalog>(diagnostic.Place).Place;
        IEnumerable<string> said =
        [
            .. diagnostic.Arguments,
            .. diagnostic.Suggestion is { } meant ? [meant] : Array.Empty<string>(),
        ];
        return $"{diagnostic.Code} {place} {string.Join("; ", said)}";
    }
}
