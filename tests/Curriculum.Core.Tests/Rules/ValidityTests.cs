using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Rules;

public sealed class ValidityTests
{
    private static readonly Catalog Catalog = new CatalogBuilder()
        .Paper("vca", Period.Of(10, PeriodUnit.Year))
        .Paper("leap", Period.Of(1, PeriodUnit.Year))
        .Module("course", "o1:4 o2:4")
        .Awarding("vca")
        .Build();

    [Theory]
    [InlineData("2026-11-24", "2026-11-24", true)]
    [InlineData("2026-11-23", "2026-11-24", false)]
    [InlineData("2036-11-24", "2026-11-24", true)]
    [InlineData("2036-11-25", "2026-11-24", false)]
    public void A_paper_counts_from_the_day_it_is_earned_through_the_last_day_of_its_term(
        string day,
        string earned,
        bool counts
    ) => Assert.Equal(counts, Counts(day, Paper("vca", earned, until: null)));

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void A_term_that_starts_on_29_February_ends_at_the_end_of_the_month(string day, bool counts) =>
        Assert.Equal(counts, Counts(day, Paper("leap", "2024-02-29", until: null)));

    [Theory]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    public void A_last_day_that_is_stated_goes_before_the_term(string day, bool counts) =>
        Assert.Equal(counts, Counts(day, Paper("vca", "2010-01-01", "2027-01-01")));

    [Fact]
    public void A_paper_without_a_date_counts() => Assert.True(Counts("2026-11-24", Paper("vca", null, null)));

    [Fact]
    public void A_module_and_its_outcomes_lapse_with_the_paper_they_gave()
    {
        Assert.False(Counts("2026-11-24", Of(Refer.Module("course"), "2010-01-01")));
        Assert.False(Counts("2026-11-24", Of(Refer.Outcome("course.o1"), "2010-01-01")));
        Assert.True(Counts("2026-11-24", Of(Refer.Module("course"), "2020-01-01")));
    }

    [Fact]
    public void A_module_does_not_lapse_while_its_paper_is_held_by_itself() =>
        Assert.True(
            Counts("2026-11-24", Of(Refer.Module("course"), "2010-01-01"), Paper("vca", "2026-01-01", until: null))
        );

    private static bool Counts(string day, params Evidence[] held) =>
        Validity.Counts(held[0], CandidateProfile.Empty with { Holds = [.. held] }, Catalog, Day(day));

    private static Evidence Paper(string id, string? earned, string? until) =>
        new()
        {
            What = Refer.Paper(id),
            Earned = earned is null ? null : Day(earned),
            Until = until is null ? null : Day(until),
        };

    private static Evidence Of(Reference what, string earned) => new() { What = what, Earned = Day(earned) };

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
