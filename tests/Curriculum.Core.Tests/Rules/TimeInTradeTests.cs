using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Rules;

public sealed class TimeInTradeTests
{
    private static readonly TradeId Fibre = new("glasvezel");
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Fact]
    public void A_spell_that_goes_on_counts_until_the_day_of_asking()
    {
        Assert.True(Holds(6, new ExperienceRecord(Fibre, new DateOnly(2026, 1, 1), Until: null)));
        Assert.False(Holds(6, new ExperienceRecord(Fibre, new DateOnly(2026, 1, 2), Until: null)));
    }

    [Fact]
    public void The_last_day_of_a_spell_counts() =>
        Assert.True(Holds(6, new ExperienceRecord(Fibre, new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30))));

    [Fact]
    public void Spells_are_laid_end_to_end() =>
        Assert.True(
            Holds(
                6,
                new ExperienceRecord(Fibre, new DateOnly(2020, 1, 1), new DateOnly(2020, 3, 31)),
                new ExperienceRecord(Fibre, new DateOnly(2026, 4, 1), Until: null)
            )
        );

    [Fact]
    public void A_day_counts_once_however_many_spells_hold_it() =>
        Assert.False(
            Holds(
                6,
                new ExperienceRecord(Fibre, new DateOnly(2026, 4, 1), Until: null),
                new ExperienceRecord(Fibre, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30))
            )
        );

    [Fact]
    public void Other_trades_and_days_to_come_count_for_nothing() =>
        Assert.False(
            Holds(
                1,
                new ExperienceRecord(new TradeId("pv"), new DateOnly(2020, 1, 1), Until: null),
                new ExperienceRecord(Fibre, new DateOnly(2026, 8, 1), new DateOnly(2027, 8, 1))
            )
        );

    private static bool Holds(int months, params ExperienceRecord[] spells) =>
        TimeInTrade.Holds(spells, new Requirement.Experience(Fibre, Period.Of(months, PeriodUnit.Month)), Day);
}
