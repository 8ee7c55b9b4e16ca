using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Rules;

public sealed class BirthdayTests
{
    [Theory]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-11-24", "2026-11-23", 17)]
    [InlineData("2008-11-24", "2026-11-24", 18)]
    [InlineData("2026-11-24", "2026-11-24", 0)]
    public void An_age_is_counted_in_whole_years(string born, string day, int years) =>
        Assert.Equal(years, Birthday.Age(Day(born), Day(day)));

    [Theory]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-02-29", 20, "2028-02-29")]
    [InlineData("2010-10-01", 18, "2028-10-01")]
    [InlineData("9999-01-01", 18, "9999-12-31")]
    public void An_age_is_reached_on_the_birthday(string born, int years, string day) =>
        Assert.Equal(Day(day), Birthday.Reached(Day(born), years));

    [Theory]
    [InlineData(Comparison.AtLeast, "2028-10-01")]
    [InlineData(Comparison.Above, "2029-10-01")]
    [InlineData(Comparison.Below, null)]
    [InlineData(Comparison.Exactly, null)]
    public void Time_makes_only_a_lower_bound_hold(Comparison comparison, string? day) =>
        Assert.Equal(
            day is null ? null : Day(day),
            Birthday.FirstDay(Day("2010-10-01"), new Requirement.Age(comparison, 18))
        );

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
