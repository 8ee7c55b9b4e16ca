using System.Globalization;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Curriculum.Rules;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Rules;

/// <summary>What each construct of the rule language means, each at the edge where it turns.</summary>
public sealed class LanguageMeaningTests
{
    private static readonly Catalog Catalog = WholeCatalog.Create();

    /// <summary>T6: a lower paper ends with the higher one, and is not fallen back on; held by oneself it stays.</summary>
    [Theory]
    [InlineData("2025-01-01", null, Truth.True)]
    [InlineData("2022-01-01", null, Truth.False)]
    [InlineData("2022-01-01", "2025-01-01", Truth.True)]
    public void T6_A_paper_includes_lower_ones_while_it_is_valid(string vp, string? vop, Truth answer)
    {
        var held = vop is null ? Holding(("vp", vp)) : Holding(("vp", vp), ("vop", vop));
        Assert.Equal(answer, Asked(Ask.Paper("vop"), held));
        Assert.Equal(answer, Asked(Ask.Paper("inzicht"), held));
    }

    /// <summary>T7: a paper stays valid as long as each confirmation came in time; a gap is not mended afterwards.</summary>
    [Theory]
    [InlineData("2026-06-24", "", true)]
    [InlineData("2026-05-23", "", false)]
    [InlineData("2025-06-01", "2025-11-30 2026-05-30", true)]
    [InlineData("2025-06-01", "2025-12-02 2026-05-30", false)]
    [InlineData("2025-06-01", "2025-11-30 2027-01-01", false)]
    public void T7_A_paper_is_confirmed_in_time(string earned, string attested, bool holds)
    {
        var evidence = Evidence("lasser", earned) with
        {
            Attested = [.. attested.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)],
        };
        Assert.Equal(Of(holds), Asked(Ask.Paper("lasser"), CandidateProfile.Empty with { Holds = [evidence] }));
    }

    /// <summary>T8: what an employer gave ends with the job.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-23", false)]
    public void T8_A_paper_that_is_bound_to_an_employer_ends_with_the_job(string? until, bool holds)
    {
        var profile = Holding(("aanwijzing", "2026-01-01")) with
        {
            EmploymentUntil = until is null ? null : Day(until),
        };
        Assert.Equal(Of(holds), Asked(Ask.Paper("aanwijzing"), profile));
        Assert.Equal(Truth.True, Asked(Held("aanwijzing") with { Moment = HeldMoment.Ever }, profile));
    }

    /// <summary>T12: valid today is not valid at the end of a step of six weeks.</summary>
    [Theory]
    [InlineData("2024-01-05", true)]
    [InlineData("2024-01-04", false)]
    public void T12_Valid_at_the_end_is_valid_through_the_step(string earned, bool holds)
    {
        var rule = Held("vop") with { Moment = HeldMoment.End, Through = Period.Of(6, PeriodUnit.Week) };
        Assert.Equal(Of(holds), Asked(rule, Holding(("vop", earned))));
        Assert.Equal(Truth.True, Asked(Ask.Paper("vop"), Holding(("vop", earned))));
    }

    /// <summary>Addition is the master: what was earned on 29 February is one year old on 28 February, and no older.</summary>
    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void Max_age_clamps_on_29_February(string asOf, bool holds)
    {
        var rule = Held("mvk") with { MaxAge = Period.Of(1, PeriodUnit.Year) };
        var dossier = new Dossier(Catalog, Holding(("mvk", "2024-02-29")), Day(asOf));
        Assert.Equal(Of(holds), RequirementEvaluator.Evaluate(rule, dossier));
    }

    [Fact]
    public void Ever_drops_validity_and_nothing_else()
    {
        var rule = Held("vop") with { Moment = HeldMoment.Ever };
        Assert.Equal(Truth.True, Asked(rule, Holding(("vop", "2010-01-01"))));
        Assert.Equal(Truth.False, Asked(rule, Holding(("vop", "2027-01-01"))));
    }

    /// <summary>What evidence does not say is unknown, and comes back as a question.</summary>
    [Theory]
    [InlineData(7, Truth.True)]
    [InlineData(5, Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void A_result_that_is_not_given_is_unknown(int? result, Truth answer)
    {
        var rule = Held("mvk") with { Result = new ResultBound(Comparison.AtLeast, 6) };
        var profile = CandidateProfile.Empty with { Holds = [Evidence("mvk", "2026-01-01") with { Result = result }] };
        Assert.Equal(answer, Asked(rule, profile));
    }

    [Theory]
    [InlineData("v2025.1", Truth.True)]
    [InlineData("v2024.1", Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void A_version_that_is_not_given_is_unknown(string? version, Truth answer)
    {
        var rule = Held("mvk") with { Version = "v2025.1" };
        var profile = CandidateProfile.Empty with
        {
            Holds = [Evidence("mvk", "2026-01-01") with { Version = version }],
        };
        Assert.Equal(answer, Asked(rule, profile));
    }

    /// <summary>All that is asked must be met by one and the same piece of evidence.</summary>
    [Fact]
    public void An_old_good_result_and_a_new_bad_one_are_no_new_good_one()
    {
        var rule = Held("mvk") with
        {
            MaxAge = Period.Of(1, PeriodUnit.Year),
            Result = new ResultBound(Comparison.AtLeast, 6),
        };
        var profile = CandidateProfile.Empty with
        {
            Holds =
            [
                Evidence("mvk", "2020-01-01") with
                {
                    Result = 9,
                },
                Evidence("mvk", "2026-10-01") with
                {
                    Result = 3,
                },
            ],
        };
        Assert.Equal(Truth.False, Asked(rule, profile));
    }

    /// <summary>The two frameworks compare through the official table only: NLQF 4+ is above 4 and is EQF 4.</summary>
    [Theory]
    [InlineData(Comparison.AtLeast, LevelFramework.Nlqf, 4, true)]
    [InlineData(Comparison.Above, LevelFramework.Nlqf, 4, true)]
    [InlineData(Comparison.AtLeast, LevelFramework.Nlqf, 5, false)]
    [InlineData(Comparison.AtLeast, LevelFramework.Eqf, 4, true)]
    [InlineData(Comparison.Above, LevelFramework.Eqf, 4, false)]
    [InlineData(Comparison.Below, LevelFramework.Eqf, 5, true)]
    [InlineData(Comparison.Below, LevelFramework.Eqf, 4, false)]
    [InlineData(Comparison.AtMost, LevelFramework.Eqf, 4, true)]
    [InlineData(Comparison.Exactly, LevelFramework.Eqf, 4, true)]
    [InlineData(Comparison.Exactly, LevelFramework.Nlqf, 4, false)]
    public void The_highest_level_of_the_papers_held_counts(
        Comparison comparison,
        LevelFramework framework,
        int step,
        bool holds
    ) =>
        Assert.Equal(
            Of(holds),
            Asked(
                new Requirement.LearningLevel(comparison, new Level(framework, step)),
                Holding(("vop", "2026-01-01"), ("havo", "2010-01-01"))
            )
        );

    [Theory]
    [InlineData(2, Truth.False)]
    [InlineData(3, Truth.True)]
    [InlineData(null, Truth.Unknown)]
    public void A_place_on_a_scale_is_asked_of_the_profile(int? place, Truth answer)
    {
        var profile = place is { } known
            ? CandidateProfile.Empty with
            {
                Scales = CandidateProfile.Empty.Scales.Add("rekenen", known),
            }
            : CandidateProfile.Empty;
        Assert.Equal(
            answer,
            Asked(new Requirement.ScaleStep(new ScaleId("rekenen"), Comparison.AtLeast, 3, "f3"), profile)
        );
    }

    [Fact]
    public void A_module_raises_a_place_on_a_scale_and_never_lowers_it()
    {
        var profile = CandidateProfile.Empty.Holding(Refer.Module("rekenen-2"));
        Assert.Equal(Truth.True, Asked(Step(2), profile));
        Assert.Equal(Truth.Unknown, Asked(Step(3), profile));
        Assert.Equal(
            Truth.True,
            Asked(Step(3), profile with { Scales = CandidateProfile.Empty.Scales.Add("rekenen", 3) })
        );

        static Requirement Step(int place) =>
            new Requirement.ScaleStep(new ScaleId("rekenen"), Comparison.AtLeast, place, "");
    }

    /// <summary>Experience of long ago does not count within a stretch; a day counts once.</summary>
    [Theory]
    [InlineData("2023-11-24", "2025-01-01", true)]
    [InlineData("2020-01-01", "2024-11-21", false)]
    [InlineData("2020-01-01", "2024-11-22", true)]
    public void Experience_counts_within_its_stretch(string from, string until, bool holds)
    {
        var rule = new Requirement.Experience(new TradeId("glas"), Period.Of(1, PeriodUnit.Year))
        {
            Within = Period.Of(3, PeriodUnit.Year),
        };
        var profile = CandidateProfile.Empty with
        {
            Experience = [new ExperienceRecord(new TradeId("glas"), Day(from), Day(until))],
        };
        Assert.Equal(Of(holds), Asked(rule, profile));
    }

    [Theory]
    [InlineData("c2027", Comparison.AtLeast, Truth.True)]
    [InlineData("c2025", Comparison.AtLeast, Truth.False)]
    [InlineData("c2026", Comparison.Above, Truth.False)]
    [InlineData(null, Comparison.AtLeast, Truth.Unknown)]
    public void Cohorts_are_ordered_by_their_intake(string? own, Comparison comparison, Truth answer)
    {
        var rule = new Requirement.InCohort(comparison, new CohortId("c2026"));
        CohortId? cohort = own is null ? null : new CohortId(own);
        var dossier = new Dossier(Catalog, CandidateProfile.Empty, Questions.Day, cohort);
        Assert.Equal(answer, RequirementEvaluator.Evaluate(rule, dossier));
    }

    [Theory]
    [InlineData("2026-11-24", Comparison.AtLeast, true)]
    [InlineData("2026-11-24", Comparison.Above, false)]
    [InlineData("2026-11-25", Comparison.Below, true)]
    public void The_day_of_asking_is_compared(string date, Comparison comparison, bool holds) =>
        Assert.Equal(Of(holds), Asked(new Requirement.OnDate(comparison, Day(date)), CandidateProfile.Empty));

    /// <summary>Hours are those of outcomes, and an outcome weighs once; a point is 28 hours.</summary>
    [Theory]
    [InlineData(40, SumUnit.Hours, "m1.o1", Truth.False)]
    [InlineData(12, SumUnit.Hours, "m1.o1", Truth.True)]
    [InlineData(28, SumUnit.Hours, "m1", Truth.True)]
    [InlineData(29, SumUnit.Hours, "m1", Truth.False)]
    [InlineData(1, SumUnit.Points, "m1", Truth.True)]
    [InlineData(2, SumUnit.Points, "m1", Truth.False)]
    [InlineData(2, SumUnit.Points, "m1 m2", Truth.True)]
    public void A_sum_adds_what_is_held(int minimum, SumUnit unit, string held, Truth answer)
    {
        var set = new SumSet.Listed([Refer.Module("m1"), Refer.Outcome("m1.o1"), Refer.Module("m2")]);
        var profile = CandidateProfile.Empty.Holding([.. held.Split(' ').Select(WholeCatalog.Named)]);
        Assert.Equal(answer, Asked(new Requirement.Sum(minimum, unit, set), profile));
        Assert.Equal(
            Truth.Unknown,
            Asked(
                new Requirement.Sum(56, SumUnit.Hours, new SumSet.Labelled("keuze")),
                CandidateProfile.Empty.Holding(Refer.Module("m1")) with
                {
                    Unknown = [Refer.Module("m2")],
                }
            )
        );
    }

    /// <summary>Modules that are each other's equal, and those of one group, count as one.</summary>
    [Theory]
    [InlineData("m1 m2", 1)]
    [InlineData("m1 m3", 2)]
    [InlineData("m1 m2 m3", 2)]
    [InlineData("m4 m5", 1)]
    [InlineData("m1 m2 m3 m4 m5", 3)]
    public void Evidence_counts_once(string held, int counts)
    {
        string[] all = ["m1", "m2", "m3", "m4", "m5"];
        Requirement Count(int least) => Ask.AtLeast(least, [.. all.Select(Ask.Module)]);
        Requirement Sum(int least) =>
            new Requirement.Sum(least, SumUnit.Modules, new SumSet.Listed([.. all.Select(Refer.Module)]));
        var profile = CandidateProfile.Empty.Holding([.. held.Split(' ').Select(Refer.Module)]);
        Assert.Equal((Truth.True, Truth.False), (Asked(Count(counts), profile), Asked(Count(counts + 1), profile)));
        Assert.Equal((Truth.True, Truth.False), (Asked(Sum(counts), profile), Asked(Sum(counts + 1), profile)));
    }

    [Fact]
    public void A_paper_lapses_by_the_term_of_the_module_that_gives_it()
    {
        Assert.Equal(
            Truth.True,
            Asked(Ask.Paper("kort"), CandidateProfile.Empty with { Holds = [Course("2025-11-24")] })
        );
        Assert.Equal(
            Truth.False,
            Asked(Ask.Paper("kort"), CandidateProfile.Empty with { Holds = [Course("2025-11-23")] })
        );
        Assert.Equal(Truth.False, Asked(Ask.Paper("kort"), Holding(("kort", "2025-11-23"))));

        static Evidence Course(string day) => new() { What = Refer.Module("cursus"), Earned = Day(day) };
    }

    private static Truth Asked(Requirement requirement, CandidateProfile profile) =>
        RequirementEvaluator.Evaluate(requirement, new Dossier(Catalog, profile, Questions.Day));

    private static Requirement.Held Held(string paper) => new(Refer.Paper(paper));

    private static CandidateProfile Holding(params (string Paper, string Earned)[] held) =>
        CandidateProfile.Empty with
        {
            Holds = [.. held.Select(each => Evidence(each.Paper, each.Earned))],
        };

    private static Evidence Evidence(string paper, string earned) =>
        new() { What = Refer.Paper(paper), Earned = Day(earned) };

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
