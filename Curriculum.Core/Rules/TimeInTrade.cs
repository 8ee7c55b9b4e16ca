using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>The time that someone has worked in one trade.</summary>
public static class TimeInTrade
{
    private const int MostMonths = 9_999;

    /// <summary>Returns whether the spells in a trade, laid end to end so that they end at a day, compare with a bound as the rule asks.</summary>
    /// <remarks>
    /// A day counts once, however many spells hold it; the last day of a spell counts, the day of asking does not. Where
    /// the rule names a stretch, only the days count from which that stretch reaches the day of asking.
    /// </remarks>
    public static bool Holds(IEnumerable<ExperienceRecord> spells, Requirement.Experience rule, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(spells);
        ArgumentNullException.ThrowIfNull(rule);
        var first = rule.Within is { } window ? FirstDay(window, asOf) : DateOnly.MinValue;
        var days = Days(spells.Where(spell => spell.Trade == rule.Trade), first, asOf);
        var end = rule.Minimum.After(asOf.AddDays(-days));
        return rule.Comparison switch
        {
            Comparison.AtLeast => end <= asOf,
            Comparison.Above => end < asOf,
            Comparison.AtMost => end >= asOf,
            Comparison.Below => end > asOf,
            Comparison.Exactly => end == asOf,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the whole months of the spells in a trade: the most of which a rule that asks so many holds.</summary>
    public static int Months(IReadOnlyCollection<ExperienceRecord> spells, TradeId trade, DateOnly asOf)
    {
        var (low, high) = (0, MostMonths);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Holds(spells, new Requirement.Experience(trade, Period.Of(middle, PeriodUnit.Month)), asOf))
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Returns the first day from which a period reaches another day; addition is the master, so it is sought.</summary>
    private static DateOnly FirstDay(Period window, DateOnly asOf)
    {
        var (low, high) = (0, asOf.DayNumber);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (window.After(DateOnly.FromDayNumber(middle)) >= asOf)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return DateOnly.FromDayNumber(low);
    }

    private static int Days(IEnumerable<ExperienceRecord> spells, DateOnly first, DateOnly asOf)
    {
        var (days, reached) = (0, first.DayNumber);
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
