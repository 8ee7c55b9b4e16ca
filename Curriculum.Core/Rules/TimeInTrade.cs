using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>The time that someone has worked in one trade.</summary>
public static class TimeInTrade
{
    /// <summary>Returns whether the spells in a trade, laid end to end so that they end at a day, last at least so long.</summary>
    /// <remarks>A day counts once, however many spells hold it; the last day of a spell counts, the day of asking does not.</remarks>
    public static bool Holds(IEnumerable<ExperienceRecord> spells, TradeId trade, Period minimum, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(spells);
        var start = asOf.AddDays(-Days(spells.Where(spell => spell.Trade == trade), asOf));
        return minimum.After(start) <= asOf;
    }

    private static int Days(IEnumerable<ExperienceRecord> spells, DateOnly asOf)
    {
        var (days, reached) = (0, int.MinValue);
        foreach (var spell in spells.OrderBy(spell => spell.From))
        {
            var from = Math.Max(reached, spell.From.DayNumber);
            var until = Math.Min(asOf.DayNumber, (spell.Until?.DayNumber + 1) ?? asOf.DayNumber);
            days += Math.Max(0, until - from);
            reached = Math.Max(reached, until);
        }

        return days;
    }
}
