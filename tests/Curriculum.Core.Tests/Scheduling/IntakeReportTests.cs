using Curriculum.Model;
using Curriculum.Scheduling;
using FsCheck;
using FsCheck.Xunit;
using static Curriculum.Core.Tests.Calendar.IntakeCatalog;

namespace Curriculum.Core.Tests.Scheduling;

public sealed class IntakeReportTests
{
    private static readonly (int, int)[] August = [(8, 1)];
    private static readonly (int, int)[] HalfYearly = [(2, 1), (8, 1)];
    private static readonly (int, int)[] Quarterly = [(2, 1), (5, 1), (8, 1), (11, 1)];

    public static TheoryData<int, int> Windows =>
        [.. from year in Enumerable.Range(2023, 10) from years in Enumerable.Range(1, 5) select (year, years)];

    /// <summary>The figures of the plan for more intakes hold whichever years are looked at, leap years or not.</summary>
    [Theory]
    [MemberData(nameof(Windows))]
    public void The_same_dates_give_the_same_mean_in_every_window(int year, int years)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year + years - 1, 12, 31));
        Assert.Equal(183, Of(from, to, August).MeanWaitDays);
        Assert.Equal(91, Of(from, to, HalfYearly).MeanWaitDays);
        Assert.Equal(46, Of(from, to, Quarterly).MeanWaitDays);
    }

    /// <summary>Who comes on the first of August itself waits a year; in a leap year that is a day more.</summary>
    [Theory]
    [MemberData(nameof(Windows))]
    public void The_longest_wait_for_one_start_a_year_is_a_year(int year, int years) =>
        Assert.Equal(
            Enumerable.Range(year, years).Any(DateTime.IsLeapYear) ? 366 : 365,
            Of(new DateOnly(year, 1, 1), new DateOnly(year + years - 1, 12, 31), August).LongestWaitDays
        );

    [Theory]
    [InlineData("2026-08-01", "2027-08-01", 365)]
    [InlineData("2026-08-01", "2028-08-01", 366)]
    [InlineData("2026-11-24", "2030-11-24", 366)]
    [InlineData("2026-09-01", "2027-09-01", 365)]
    public void A_window_may_begin_on_any_day(string from, string to, int longest)
    {
        var module = Of(Date(from), Date(to), August);
        Assert.Equal((183, longest), (module.MeanWaitDays, module.LongestWaitDays));
    }

    [Fact]
    public void One_single_known_start_is_measured_over_the_year_before_it()
    {
        var catalog = With(new IntakeScheme.Fixed([new DateOnly(2027, 8, 1)]));
        var module = IntakeReport.Of(catalog, new DateOnly(2026, 11, 24), new DateOnly(2028, 11, 24)).Modules[0];
        Assert.Equal((183, 365, false), (module.MeanWaitDays, module.LongestWaitDays, module.DeadEnd));
    }

    [Fact]
    public void A_module_without_a_start_in_the_window_is_a_dead_end()
    {
        var module = Of(new DateOnly(2026, 9, 1), new DateOnly(2027, 7, 31), August);
        Assert.Equal((null, null, true), (module.MeanWaitDays, module.LongestWaitDays, module.DeadEnd));
        Assert.Empty(module.Intakes);
    }

    /// <summary>The report is nothing but counting days: asked of every day one by one, the figures are the same.</summary>
    [Property(MaxTest = 60)]
    public bool The_figures_are_those_of_counting_day_by_day(short[] days, NonNegativeInt window)
    {
        var (from, to) = (new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1).AddDays(window.Get * 40 % 2500));
        var dates = days.Select(day => from.AddDays(day % 1500)).Distinct().Order().ToArray();
        var module = IntakeReport.Of(With(new IntakeScheme.Fixed([.. dates])), from, to).Modules[0];
        var within = dates.Where(date => date >= from && date <= to).ToArray();
        if (within.Length == 0)
        {
            return module is { DeadEnd: true, MeanWaitDays: null, LongestWaitDays: null };
        }

        var last = within[^1];
        var years = Enumerable.Range(1, 50).First(count => last.AddYears(-count) <= from);
        var waits = Enumerable
            .Range(last.AddYears(-years).DayNumber, last.DayNumber - last.AddYears(-years).DayNumber)
            .Select(DateOnly.FromDayNumber)
            .Select(day => (Day: day, Wait: dates.First(date => date > day).DayNumber - day.DayNumber))
            .ToArray();
        return module.LongestWaitDays == waits.Max(each => each.Wait)
            && module.MeanWaitDays
                == (int)waits.Where(each => each.Day is not { Month: 2, Day: 29 }).Average(each => each.Wait)
            && module.Intakes.Select(intake => intake.Date).SequenceEqual(within);
    }

    /// <summary>Twelve starts a year is what the sectors ask for: then nobody ever waits more than a month.</summary>
    [Property]
    public bool Twelve_monthly_starts_never_let_anyone_wait_more_than_a_month(byte day, byte year)
    {
        var first = new DateOnly(2020 + year % 20, 1, 1 + day % 31);
        var scheme = new IntakeScheme.Flexible(first, first.AddYears(3), IntakeRhythm.Monthly);
        var module = IntakeReport.Of(With(scheme), first, first.AddYears(2)).Modules[0];
        return module.LongestWaitDays <= 31 || module.Intakes.Length < 13;
    }

    [Fact]
    public void A_school_sees_only_its_own_starts()
    {
        var catalog = With((School, Yearly(2026, 2030, August)), (OtherSchool, Yearly(2026, 2030, Quarterly)));
        var (from, to) = (new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31));
        Assert.Equal(46, IntakeReport.Of(catalog, from, to).Modules[0].MeanWaitDays);
        Assert.Equal(183, IntakeReport.Of(catalog, from, to, School).Modules[0].MeanWaitDays);
        Assert.Empty(IntakeReport.Of(catalog, from, to, new ProviderId("niemand")).Modules);
    }

    [Fact]
    public void A_wait_above_the_norm_is_found()
    {
        var catalog = With(Yearly(2026, 2030, Quarterly));
        var report = IntakeReport.Of(catalog, new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31));
        Assert.Equal("CUR3009", string.Join(" ", Codes(report, catalog, Period.Of(8, PeriodUnit.Week))));
        Assert.Empty(Codes(report, catalog, Period.Of(14, PeriodUnit.Week)));
    }

    [Fact]
    public void A_dead_end_is_found()
    {
        var catalog = With(new IntakeScheme.Fixed([]));
        var report = IntakeReport.Of(catalog, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        Assert.Equal("CUR3010", string.Join(" ", Codes(report, catalog, norm: null)));
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_does_not_exist() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            IntakeReport.Of(With(Yearly(2026, 2026, August)), new DateOnly(2027, 1, 1), new DateOnly(2026, 1, 1))
        );

    [Fact]
    public void The_first_years_of_the_calendar_do_no_harm() =>
        Assert.Equal(
            30,
            IntakeReport
                .Of(With(new IntakeScheme.Fixed([new DateOnly(1, 1, 31)])), DateOnly.MinValue, DateOnly.MaxValue)
                .Modules[0]
                .LongestWaitDays
        );

    private static ModuleIntakes Of(DateOnly from, DateOnly to, params (int, int)[] days) =>
        IntakeReport.Of(With(Yearly(2015, 2040, days)), from, to).Modules[0];

    private static IEnumerable<string> Codes(IntakeReport report, Catalog catalog, Period? norm) =>
        report.Findings(catalog, norm).Select(finding => finding.Code);

    private static DateOnly Date(string text) =>
        DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
