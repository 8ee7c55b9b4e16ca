using Curriculum.Calendar;
using Curriculum.Model;
using FsCheck.Xunit;

namespace Curriculum.Core.Tests.Calendar;

public sealed class IntakeDatesTests
{
    private static readonly DateOnly First = new(2026, 8, 31);

    [Fact]
    public void A_monthly_start_on_the_thirty_first_comes_back_after_a_shorter_month() =>
        Assert.Equal(
            [First, new(2026, 9, 30), new(2026, 10, 31), new(2026, 11, 30)],
            IntakeDates.Within(
                new IntakeScheme.Flexible(First, new DateOnly(2026, 11, 30), IntakeRhythm.Monthly),
                DateOnly.MinValue,
                DateOnly.MaxValue
            )
        );

    [Fact]
    public void Both_ends_of_a_period_are_starts() =>
        Assert.Equal(
            [First, First.AddDays(1)],
            IntakeDates.Within(
                new IntakeScheme.Flexible(First, First.AddDays(1), IntakeRhythm.Daily),
                DateOnly.MinValue,
                DateOnly.MaxValue
            )
        );

    [Fact]
    public void A_start_on_the_day_itself_is_not_the_next() =>
        Assert.Null(IntakeDates.Next(new IntakeScheme.Fixed([First]), First));

    [Fact]
    public void Before_a_period_its_first_day_is_the_next() =>
        Assert.Equal(
            First,
            IntakeDates.Next(
                new IntakeScheme.Flexible(First, First.AddYears(1), IntakeRhythm.Fortnightly),
                DateOnly.MinValue
            )
        );

    [Fact]
    public void A_period_that_ends_with_time_itself_is_read_to_its_end() =>
        Assert.Null(
            IntakeDates.Next(
                new IntakeScheme.Flexible(First, DateOnly.MaxValue, IntakeRhythm.Monthly),
                DateOnly.MaxValue
            )
        );

    /// <summary>The next start is the first of the list that lies later, whatever the rhythm and the day.</summary>
    [Property]
    public bool The_next_start_is_the_first_later_one_of_the_list(
        IntakeRhythm rhythm,
        short firstDay,
        byte length,
        short askedDay
    )
    {
        var first = First.AddDays(firstDay % 1000);
        var scheme = new IntakeScheme.Flexible(first, first.AddDays(length), rhythm);
        var day = First.AddDays(askedDay % 1500);
        var later = Oracle(scheme).Where(date => date > day).Take(1).ToArray();
        return IntakeDates.Next(scheme, day) == (later.Length == 0 ? null : later[0])
            && IntakeDates
                .Within(scheme, day, day.AddDays(90))
                .SequenceEqual(Oracle(scheme).Where(date => date >= day && date <= day.AddDays(90)));
    }

    /// <summary>Walks every day of the period and asks of each whether it is a start.</summary>
    private static IEnumerable<DateOnly> Oracle(IntakeScheme.Flexible scheme)
    {
        for (var day = scheme.From; day <= scheme.Until; day = day.AddDays(1))
        {
            var passed = day.DayNumber - scheme.From.DayNumber;
            if (
                scheme.Rhythm switch
                {
                    IntakeRhythm.Daily => true,
                    IntakeRhythm.Weekly => passed % 7 == 0,
                    IntakeRhythm.Fortnightly => passed % 14 == 0,
                    _ => Enumerable.Range(0, 400).Any(month => scheme.From.AddMonths(month) == day),
                }
            )
            {
                yield return day;
            }
        }
    }
}
