using Curriculum.Model;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>The days of asking on which lengths in months, weeks and days stand to each other in extreme ways; counted out day by day.</summary>
internal sealed class CalendarSamples
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2028, 3, 31);

    private readonly List<DateOnly> _days = [];

    private CalendarSamples()
    {
        DateOnly[] all = [.. Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays)];
        var stretches = Tables(all, RandomRules.Stretches, Back);
        var worked = Tables(all, RandomRules.Worked, Worked);
        int[][] lengths =
        [
            .. stretches,
            .. worked,
            .. Tables(all, RandomRules.Worked, WorkedMore),
            .. Tables(all, RandomRules.Ages, Back),
            .. Tables(all, RandomRules.Steps, On),
        ];
        var differences =
            from one in lengths
            from other in lengths
            select (Func<int, int>)(day => one[day] - other[day]);

        // What was worked within a stretch leaves something for a shorter one: four lengths stand to each other.
        var rests =
            from outer in stretches
            from inner in stretches
            from one in worked
            from other in worked
            select (Func<int, int>)(day => one[day] - outer[day] + inner[day] - other[day]);
        _days.AddRange(
            differences.Concat(rests).Select(each => Least(each, all.Length)).Distinct().Order().Select(day => all[day])
        );
    }

    public static CalendarSamples All { get; } = new();

    public IReadOnlyList<DateOnly> Days => _days;

    /// <summary>Returns how many days before a day something is just not older than a period.</summary>
    public static int Back(Period period, DateOnly day) =>
        Count(period, days => period.After(day.AddDays(-days - 1)) >= day);

    /// <summary>Returns the fewest days until a day that are a period.</summary>
    public static int Worked(Period period, DateOnly day) =>
        Count(period, days => period.After(day.AddDays(-days)) > day);

    /// <summary>Returns the fewest days until a day that are more than a period.</summary>
    public static int WorkedMore(Period period, DateOnly day) =>
        Count(period, days => period.After(day.AddDays(-days)) >= day);

    /// <summary>Returns how many days a step takes from a day on.</summary>
    public static int On(Period period, DateOnly day) => period.After(day).DayNumber - day.DayNumber;

    /// <summary>Counts day by day, from a number that is certainly too small.</summary>
    private static int Count(Period period, Func<int, bool> goesOn)
    {
        var days = Math.Max(0, (int)(period.PlanningLength / 3) - 40);
        while (goesOn(days))
        {
            days++;
        }

        return days;
    }

    private static int[][] Tables(DateOnly[] days, Period[] periods, Func<Period, DateOnly, int> length) =>
        [.. periods.Select(period => days.Select(day => length(period, day)).ToArray())];

    private static int Least(Func<int, int> value, int count)
    {
        var least = 0;
        for (var index = 1; index < count; index++)
        {
            least = value(index) < value(least) ? index : least;
        }

        return least;
    }
}
