using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>Compares periods for every day on which they may begin or end.</summary>
/// <remarks>
/// Months and years stand in one order, days and weeks in another; between the two only the calendar decides, which
/// repeats itself every 400 years.
/// </remarks>
internal static class PeriodLengths
{
    private const int MonthsInACycle = 4_800;
    private const int ShortestMonth = 28;

    private static readonly int[] DaysBefore = CumulativeDays();

    /// <summary>Returns whether a period is at most as long as another, whatever the day.</summary>
    public static bool NeverLonger(Period one, Period other) =>
        IsInMonths(one) == IsInMonths(other) ? Units(one) <= Units(other) : Range(one).Most <= Range(other).Least;

    /// <summary>Returns whether something is so on every day, given as its month in the cycle and its number in the month.</summary>
    public static bool OnEveryDay(Func<int, int, bool> isSo)
    {
        for (var month = 0; month < MonthsInACycle; month++)
        {
            // Up to the shortest month every day but the last of a month counts back alike.
            if (!isSo(month, 1))
            {
                return false;
            }

            for (var day = ShortestMonth; day <= DaysIn(month); day++)
            {
                if (!isSo(month, day))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Returns the most days before a day on which the period, added, still reaches it.</summary>
    public static int Back(Period period, int month, int day)
    {
        var units = Units(period);
        return IsInMonths(period)
            ? Between(month - units, month) + Math.Max(0, day - DaysIn(month - units) - 1)
            : units;
    }

    /// <summary>Returns the fewest days that end at a day and in which the period, added to their first, does not pass it.</summary>
    public static int Filled(Period period, int month, int day)
    {
        var units = Units(period);
        if (!IsInMonths(period))
        {
            return units;
        }

        var over = day - DaysIn(month - units);
        return Between(month - units, month) + (day == DaysIn(month) ? over : Math.Max(0, over));
    }

    private static (int Least, int Most) Range(Period period)
    {
        var units = Units(period);
        if (!IsInMonths(period))
        {
            return (units, units);
        }

        var (least, most) = (int.MaxValue, 0);
        for (var month = 0; month < MonthsInACycle; month++)
        {
            var days = Between(month, month + units);
            var over = DaysIn(month + units) - DaysIn(month);
            (least, most) = (Math.Min(least, days + Math.Min(0, over)), Math.Max(most, days + Math.Max(0, over)));
        }

        return (least, most);
    }

    private static bool IsInMonths(Period period) => period.Unit is PeriodUnit.Month or PeriodUnit.Year;

    private static int Units(Period period) =>
        period.Unit switch
        {
            PeriodUnit.Week => 7 * period.Amount,
            PeriodUnit.Year => 12 * period.Amount,
            _ => period.Amount,
        };

    private static int DaysIn(int month) => Between(month, month + 1);

    private static int Between(int first, int end) => Before(end) - Before(first);

    private static int Before(int month)
    {
        var (cycles, rest) = Math.DivRem(month, MonthsInACycle);
        return rest < 0
            ? ((cycles - 1) * DaysBefore[MonthsInACycle]) + DaysBefore[rest + MonthsInACycle]
            : (cycles * DaysBefore[MonthsInACycle]) + DaysBefore[rest];
    }

    private static int[] CumulativeDays()
    {
        var days = new int[MonthsInACycle + 1];
        for (var month = 0; month < MonthsInACycle; month++)
        {
            days[month + 1] = days[month] + DateTime.DaysInMonth(2000 + (month / 12), 1 + (month % 12));
        }

        return days;
    }
}
