using System.Diagnostics;

namespace Curriculum.Model;

/// <summary>A length of time in one unit, such as 6 months.</summary>
/// <remarks>
/// Added to a date it follows the calendar, clamped to the end of the month. Compared in study planning, 52 weeks are
/// 12 months and one year; in validity never.
/// </remarks>
public readonly record struct Period
{
    private const int ThirdsOfADayInAYear = 3 * 7 * 52;

    private Period(int amount, PeriodUnit unit) => (Amount, Unit) = (amount, unit);

    /// <summary>Gets how many units; never negative.</summary>
    public int Amount { get; }

    /// <summary>Gets the unit.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>Gets the length in thirds of a day of a planning year of 52 weeks, for comparing periods only.</summary>
    public long PlanningLength =>
        Amount
        * (long)(
            Unit switch
            {
                PeriodUnit.Day => 3,
                PeriodUnit.Week => 21,
                PeriodUnit.Month => ThirdsOfADayInAYear / 12,
                PeriodUnit.Year => ThirdsOfADayInAYear,
                _ => throw new UnreachableException(),
            }
        );

    /// <summary>Gets the length in weeks of study planning, rounded up.</summary>
    public int PlanningWeeks => (int)((PlanningLength + 20) / 21);

    /// <summary>Creates a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or over 10,000.</exception>
    public static Period Of(int amount, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, 10_000);
        return new Period(amount, unit);
    }

    /// <summary>Returns the date that lies this period after <paramref name="date"/>; the last date there is, when it lies beyond.</summary>
    public DateOnly After(DateOnly date)
    {
        var days = Unit switch
        {
            PeriodUnit.Day => (long)Amount,
            PeriodUnit.Week => 7L * Amount,
            _ => 0,
        };
        var months = Unit switch
        {
            PeriodUnit.Month => Amount,
            PeriodUnit.Year => 12 * Amount,
            _ => 0,
        };
        var lastMonth = (DateOnly.MaxValue.Year - date.Year) * 12 + (DateOnly.MaxValue.Month - date.Month);
        return months > lastMonth || date.DayNumber + days > DateOnly.MaxValue.DayNumber
            ? DateOnly.MaxValue
            : date.AddMonths(months).AddDays((int)days);
    }
}
