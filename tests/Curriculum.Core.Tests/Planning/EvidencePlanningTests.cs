using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What a plan has to do again because evidence has ended, is of another version, or is not enough.</summary>
public sealed class EvidencePlanningTests
{
    /// <summary>T7: a paper that was not confirmed in time is earned again; one that was, is not.</summary>
    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 40)]
    public void T7_A_paper_that_was_not_confirmed_in_time_is_earned_again(int months, int hours)
    {
        var catalog = Course(paper => paper with { Attestation = Period.Of(6, PeriodUnit.Month) });
        var evidence = new Evidence
        {
            What = Refer.Paper("p"),
            Earned = Questions.Day.AddYears(-2),
            Attested = [.. Enumerable.Range(0, 4).Select(each => Questions.Day.AddMonths(-months - (5 * each)))],
        };
        Assert.Equal(hours, catalog.Hours(Questions.Adult with { Holds = [evidence] }, Refer.Role("r")));
    }

    /// <summary>T8: a paper of an employer ends with the job, however long it is valid.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 40)]
    public void T8_A_paper_of_a_former_employer_is_earned_again(int days, int hours)
    {
        var catalog = Course(paper => paper with { BoundToEmployer = true });
        var profile = Questions.Adult.Holding(Refer.Paper("p")) with { EmploymentUntil = Questions.Day.AddDays(days) };
        Assert.Equal(hours, catalog.Hours(profile, Refer.Role("r")));
    }

    [Theory]
    [InlineData("v2", 0)]
    [InlineData("v1", 40)]
    public void Evidence_of_another_version_is_earned_again(string held, int hours)
    {
        var rule = new Requirement.Held(Refer.Module("m")) { Version = "v2" };
        var evidence = new Evidence { What = Refer.Module("m"), Version = held };
        var catalog = new CatalogBuilder()
            .Module("m", "40")
            .ThatModule(module => module with { Version = "v2" })
            .Role("r", rule)
            .Role("any", Ask.Module("m"))
            .Build();
        Assert.Equal(hours, catalog.Hours(Questions.Adult with { Holds = [evidence] }, Refer.Role("r")));
        Assert.Equal(0, catalog.Hours(Questions.Adult with { Holds = [evidence] }, Refer.Role("any")));
    }

    /// <summary>The catalog gives only its own version: another that is asked cannot be earned any more.</summary>
    [Fact]
    public void A_version_that_is_no_longer_given_is_out_of_reach() =>
        Assert.IsType<PlanResult.Impossible>(
            new CatalogBuilder()
                .Module("m", "40")
                .ThatModule(module => module with { Version = "v2" })
                .Role("r", new Requirement.Held(Refer.Module("m")) { Version = "v1" })
                .Build()
                .Ask(Questions.Adult.To(Refer.Role("r")))
        );

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 15)]
    [InlineData(3, 0)]
    public void A_place_on_a_scale_is_climbed_to(int place, int hours)
    {
        var catalog = new CatalogBuilder()
            .Scale("s")
            .Module("two", "25")
            .ThatModule(module => Raising(module, 2))
            .Module("three", "15", Step(2))
            .ThatModule(module => Raising(module, 3))
            .Role("r", Step(3))
            .Build();
        var profile = Questions.Adult with { Scales = Questions.Adult.Scales.Add("s", place) };
        Assert.Equal(hours, catalog.Hours(profile, Refer.Role("r")));
        Assert.Equal(3 - place, catalog.Plan(profile.To(Refer.Role("r"))).Steps.Length);
    }

    [Fact]
    public void A_module_that_is_superseded_stays_valid_for_who_holds_it()
    {
        var catalog = new CatalogBuilder()
            .Module("old", "40")
            .ThatModule(module => module with { Valid = new DateRange(null, Questions.Day.AddDays(-1)) })
            .Module("new", "60")
            .ThatModule(module => module with { Supersedes = [new ModuleId("old")] })
            .Role("r", Ask.Any(Ask.Module("old"), Ask.Module("new")))
            .Build();
        Assert.Equal(0, catalog.Hours(Questions.Adult.Holding(Refer.Module("old")), Refer.Role("r")));
        Assert.Equal(60, catalog.Hours(Questions.Adult, Refer.Role("r")));
    }

    [Fact]
    public void A_plan_that_takes_a_module_which_is_no_longer_given_is_refused()
    {
        var catalog = new CatalogBuilder().Module("old", "40").Build();
        var question = Questions.Adult.To(Refer.Module("old"));
        var plan = catalog.Plan(question);
        var closed = new CatalogBuilder()
            .Module("old", "40")
            .ThatModule(module => module with { Valid = new DateRange(null, Questions.Day.AddDays(-1)) })
            .Build();
        Assert.Equal(PathFaultKind.NotAdmitted, Assert.Single(PathChecker.Check(closed, question, plan)).Kind);
        Assert.IsType<PlanResult.Impossible>(closed.Ask(question));
    }

    private static Requirement.ScaleStep Step(int place) =>
        new Requirement.ScaleStep(new ScaleId("s"), Comparison.AtLeast, place, "");

    private static Module Raising(Module module, int place) =>
        module with
        {
            Awards = module.Awards with { Scales = [new ScaleValue(new ScaleId("s"), place)] },
        };

    private static Catalog Course(Func<CredentialType, CredentialType> paper) =>
        new CatalogBuilder()
            .Paper("p", Period.Of(5, PeriodUnit.Year))
            .ThatPaper(paper)
            .Module("m", "40")
            .Awarding("p")
            .Role("r", Ask.Paper("p"))
            .Build();
}
