namespace Curriculum.Scheduling;

/// <summary>How long people wait for the next intake, over whole years of arriving.</summary>
/// <param name="From">The first day of arriving that is measured.</param>
/// <param name="Until">The last intake; whoever arrives on the day before it is measured last.</param>
/// <param name="MeanDays">The mean wait in whole days, rounded down.</param>
/// <param name="LongestDays">The longest wait in days.</param>
public sealed record WaitingTime(DateOnly From, DateOnly Until, int MeanDays, int LongestDays)
{
    /// <summary>Measures the wait for the intakes of a window.</summary>
    /// <param name="dates">Every known intake, also those before the window, in ascending order.</param>
    /// <param name="from">The first day of the window.</param>
    /// <param name="to">The last day of the window.</param>
    /// <returns>The waiting time, or null when no intake lies within the window.</returns>
    /// <remarks>
    /// A wait is the number of days from arriving to the next intake after that day, so it is never less than one.
    /// Measured is every day of whole years. They end at the last intake of the window, because nobody knows when who
    /// arrives later can start; and they are as few as reach back to the first day of the window, at least one. So
    /// every stretch between two intakes is measured whole, and a year's rhythm gives the same figures wherever the
    /// window begins. The mean leaves 29 February out: each year then has 365 days of arriving, and the same dates
    /// give the same mean in every year. The longest wait does count it: a leap year has one of 366 days.
    /// </remarks>
    public static WaitingTime? Measure(IReadOnlyList<DateOnly> dates, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var within = dates.Where(date => date >= from && date <= to).ToArray();
        return within.Length == 0 ? null : Between(dates, YearsBefore(within[^1], from), within[^1]);
    }

    private static WaitingTime Between(IReadOnlyList<DateOnly> dates, DateOnly start, DateOnly end)
    {
        var (sum, days, longest, arrival) = (0L, 0L, 0, start);
        foreach (var date in dates.Where(date => date > start && date <= end))
        {
            var wait = date.DayNumber - arrival.DayNumber;
            longest = Math.Max(longest, wait);
            sum += (long)wait * (wait + 1) / 2;
            days += wait;
            foreach (var leapDay in LeapDays(arrival, date))
            {
                sum -= date.DayNumber - leapDay.DayNumber;
                days--;
            }

            arrival = date;
        }

        return new WaitingTime(start, end, days == 0 ? longest : (int)(sum / days), longest);
    }

    /// <summary>The latest day a whole number of years before <paramref name="end"/>, at least one, that is not after <paramref name="from"/>.</summary>
    private static DateOnly YearsBefore(DateOnly end, DateOnly from)
    {
        var years = Math.Max(1, end.Year - from.Year);
        var start = Earlier(end, years);
        return start > from ? Earlier(end, years + 1) : start;
    }

    private static DateOnly Earlier(DateOnly day, int years) =>
        years < day.Year ? day.AddYears(-years) : DateOnly.MinValue;

    private static IEnumerable<DateOnly> LeapDays(DateOnly from, DateOnly until) =>
        Enumerable
            .Range(from.Year, until.Year - from.Year + 1)
            .Where(DateTime.IsLeapYear)
            .Select(year => new DateOnly(year, 2, 29))
            .Where(day => day >= from && day < until);
}
