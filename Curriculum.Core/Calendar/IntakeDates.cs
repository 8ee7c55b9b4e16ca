using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Calendar;

/// <summary>The days on which an intake scheme lets one start.</summary>
public static class IntakeDates
{
    /// <summary>Returns the first day of the scheme that lies after <paramref name="day"/>, or null when there is none.</summary>
    public static DateOnly? Next(IntakeScheme scheme, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme switch
        {
            IntakeScheme.Fixed moments => NextOf(moments.Dates, day),
            IntakeScheme.Flexible period => NextOf(period, day),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the days of the scheme from <paramref name="from"/> to <paramref name="to"/>, both included, in order.</summary>
    public static IEnumerable<DateOnly> Within(IntakeScheme scheme, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme switch
        {
            IntakeScheme.Fixed moments => moments.Dates.Where(date => date >= from && date <= to).Distinct().Order(),
            IntakeScheme.Flexible period => Within(period, from, to),
            _ => throw new UnreachableException(),
        };
    }

    private static DateOnly? NextOf(ImmutableArray<DateOnly> dates, DateOnly day)
    {
        DateOnly? next = null;
        foreach (var date in dates)
        {
            if (date > day && (next is null || date < next))
            {
                next = date;
            }
        }

        return next;
    }

    private static DateOnly? NextOf(IntakeScheme.Flexible period, DateOnly day) =>
        Start(period, day < period.From ? 0 : FirstIndexAfter(period, day));

    private static IEnumerable<DateOnly> Within(IntakeScheme.Flexible period, DateOnly from, DateOnly to)
    {
        var index = from <= period.From ? 0 : FirstIndexAfter(period, from.AddDays(-1));
        while (Start(period, index) is { } date && date <= to)
        {
            yield return date;
            index++;
        }
    }

    /// <summary>The number of starts up to <paramref name="day"/>, which lies within or behind the period.</summary>
    private static int FirstIndexAfter(IntakeScheme.Flexible period, DateOnly day)
    {
        if (period.Rhythm != IntakeRhythm.Monthly)
        {
            return (day.DayNumber - period.From.DayNumber) / Days(period.Rhythm) + 1;
        }

        var months = (day.Year - period.From.Year) * 12 + (day.Month - period.From.Month);
        return Month(period.From, months) is { } date && date > day ? months : months + 1;
    }

    private static DateOnly? Start(IntakeScheme.Flexible period, int index)
    {
        var date =
            period.Rhythm == IntakeRhythm.Monthly
                ? Month(period.From, index)
                : Day(period.From.DayNumber + (long)index * Days(period.Rhythm));
        return date <= period.Until ? date : null;
    }

    private static DateOnly? Day(long number) =>
        number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>Counted from the first day each time, so that the 31st comes back after a shorter month.</summary>
    private static DateOnly? Month(DateOnly first, int months) =>
        months <= (DateOnly.MaxValue.Year - first.Year) * 12 + (DateOnly.MaxValue.Month - first.Month)
            ? first.AddMonths(months)
            : null;

    private static int Days(IntakeRhythm rhythm) =>
        rhythm switch
        {
            IntakeRhythm.Daily => 1,
            IntakeRhythm.Weekly => 7,
            IntakeRhythm.Fortnightly => 14,
            _ => throw new UnreachableException(),
        };
}
