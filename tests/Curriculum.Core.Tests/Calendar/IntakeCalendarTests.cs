using Curriculum.Calendar;
using Curriculum.Model;
using FsCheck.Xunit;
using static Curriculum.Core.Tests.Calendar.IntakeCatalog;

namespace Curriculum.Core.Tests.Calendar;

public sealed class IntakeCalendarTests
{
    private static readonly DateOnly Day = new(2027, 1, 4);

    /// <summary>An intake more is never bad for anyone: the rule that makes a school's suggestion safe.</summary>
    [Property]
    public bool An_intake_more_never_makes_anyone_wait_longer(short[] days, short extra, short arrival)
    {
        var dates = days.Select(day => Day.AddDays(day)).Distinct().Order().ToArray();
        var before = IntakeCalendar.Of(With(new IntakeScheme.Fixed([.. dates])));
        var after = IntakeCalendar.Of(
            With(new IntakeScheme.Fixed([.. dates.Append(Day.AddDays(extra)).Distinct().Order()]))
        );
        var arriving = Day.AddDays(arrival);
        return before.Wait(TheModule, arriving) is not { } wait || after.Wait(TheModule, arriving) <= wait;
    }

    /// <summary>Nobody waits a negative time, nor no time at all.</summary>
    [Property]
    public bool A_wait_is_at_least_one_day(short[] days, short arrival) =>
        IntakeCalendar
            .Of(With(new IntakeScheme.Fixed([.. days.Select(day => Day.AddDays(day)).Order()])))
            .Wait(TheModule, Day.AddDays(arrival))
            is null
                or >= 1;

    [Fact]
    public void The_next_start_is_sought_at_every_provider() =>
        Assert.Equal(OtherSchool, IntakeCalendar.Of(TwoSchools()).Next(TheModule, Day)?.Provider);

    [Fact]
    public void The_next_start_at_one_provider_is_its_own() =>
        Assert.Equal(Day.AddDays(30), IntakeCalendar.Of(TwoSchools()).Next(TheModule, Day, School)?.Date);

    [Fact]
    public void A_module_that_nobody_offers_has_no_start() =>
        Assert.Null(IntakeCalendar.Of(TwoSchools()).Next(new ModuleId("net/anders"), Day));

    [Fact]
    public void Starts_come_in_order_of_date() =>
        Assert.Equal(
            [Day, Day.AddDays(7), Day.AddDays(30)],
            IntakeCalendar.Of(TwoSchools()).Starts(Day, Day.AddDays(30)).Select(intake => intake.Date)
        );

    private static Catalog TwoSchools() =>
        With(
            (School, new IntakeScheme.Fixed([Day, Day.AddDays(30)])),
            (OtherSchool, new IntakeScheme.Flexible(Day.AddDays(7), Day.AddDays(7), IntakeRhythm.Weekly))
        );
}
