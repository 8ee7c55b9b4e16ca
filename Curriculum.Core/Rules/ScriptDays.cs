using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Reckons with days that may be unknown; what lies beyond the calendar is unknown.</summary>
internal static class ScriptDays
{
    private const int MostMonths = 12 * 10_000;

    /// <summary>Returns the day that lies a number of units after another; months clamp to the end of the month.</summary>
    public static ScriptRange Moved(ScriptRange day, ScriptDatePart unit, ScriptRange amount) =>
        amount.IsKnown && Moved(day.Low, unit, amount.Low) is { } low && Moved(day.High, unit, amount.Low) is { } high
            ? new ScriptRange(low, high)
            : ScriptRange.AnyDay;

    /// <summary>Returns a part of a day.</summary>
    public static ScriptRange Part(ScriptRange day, ScriptDatePart part)
    {
        var (low, high) = (DateOnly.FromDayNumber((int)day.Low), DateOnly.FromDayNumber((int)day.High));
        return part switch
        {
            ScriptDatePart.Year => new ScriptRange(low.Year, high.Year),
            ScriptDatePart.Month => low.Year == high.Year
                ? new ScriptRange(low.Month, high.Month)
                : new ScriptRange(1, 12),
            _ => (low.Year, low.Month) == (high.Year, high.Month)
                ? new ScriptRange(low.Day, high.Day)
                : new ScriptRange(1, 31),
        };
    }

    private static long? Moved(long day, ScriptDatePart unit, long amount)
    {
        if (unit == ScriptDatePart.Day)
        {
            return day + amount >= 0 && day + amount <= DateOnly.MaxValue.DayNumber ? day + amount : null;
        }

        var from = DateOnly.FromDayNumber((int)day);
        var months = unit == ScriptDatePart.Year ? 12 * amount : amount;
        var month = 12L * from.Year + from.Month - 1 + months;
        return month >= 12 && month < MostMonths ? from.AddMonths((int)months).DayNumber : null;
    }
}
