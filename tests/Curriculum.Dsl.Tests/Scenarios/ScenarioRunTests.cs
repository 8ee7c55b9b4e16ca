using Curriculum.Dsl.Scenarios;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scenarios;

public sealed class ScenarioRunTests
{
    private const string Meter = "doel: a/meter\nkandidaat: {taal: {nl: B1}, uren-per-week: 4}\nverwacht: ";

    [Theory]
    [InlineData("{uren: 28}")]
    [InlineData("{haalbaar: ja}")]
    [InlineData("{weken: 7}")]
    [InlineData("{zonder-besluit: 28}")]
    [InlineData("{bevat: [a/basis, a/vca]}")]
    [InlineData("{mist: [vca]}")]
    [InlineData("{inzetbaar: [a/meter]}")]
    [InlineData("{rollen: {a/meter: 28}}")]
    [InlineData("{vraag: []}")]
    public void What_is_so_passes(string expect) => Assert.True(Small.Run(Meter + expect).Ok);

    [Theory]
    [InlineData("{uren: 27}", "hours: 27, got 28")]
    [InlineData("{haalbaar: nee}", "feasible: no, got yes")]
    [InlineData("{weken: 6}", "weeks: 6, got 7")]
    [InlineData("{zonder-besluit: 20}", "undecided: 20, got 28")]
    [InlineData("{bevat: [vca]}", "contains: vca, got a/basis, a/vca, a/meten")]
    [InlineData("{bevat: []}", "contains: , got a/basis, a/vca, a/meten")]
    [InlineData("{mist: [a/vca]}", "lacks: a/vca, got a/basis, a/vca, a/meten")]
    [InlineData("{inzetbaar: []}", "employable: , got a/meter")]
    [InlineData("{rollen: {a/meter: 8}}", "roles: a/meter: 8, got a/meter: 28")]
    [InlineData("{vraag: taal(nl) >= B1}", "ask: language(nl) >= B1, got ")]
    [InlineData("{haalbaar: onbekend, uren: 28}", "feasible: unknown, got yes")]
    public void What_is_not_so_fails_and_says_what_was_got(string expect, string expected)
    {
        var result = Assert.Single(Small.Run(Meter + expect).Scenarios);
        Assert.Equal(expected, Said(result));
    }

    /// <summary>No expectation of a path is met where there is none.</summary>
    [Fact]
    public void Who_expects_hours_expects_a_path() =>
        Assert.Equal(
            "feasible: yes, got no; hours: 8, got ",
            Said(Assert.Single(Small.Run("doel: a/basis\nkandidaat: {taal: {nl: A2}}\nverwacht: {uren: 8}").Scenarios))
        );

    [Theory]
    [InlineData("doel: a/basis\nkandidaat: {taal: {nl: A2}}\nverwacht: {haalbaar: nee, in-de-weg: taal(nl) >= B1}")]
    [InlineData("doel: a/basis\nverwacht: {haalbaar: onbekend, uren: 8, vraag: taal(nl) >= B1}")]
    [InlineData("regel: a/basis\nkandidaat: {bewijs: [{id: nask}]}\nverwacht: {uitkomst: waar}")]
    [InlineData("regel: a/basis\nverwacht: {uitkomst: onwaar}")]
    [InlineData("regel: a/basis\nkandidaat: {onbekend: [nask]}\nverwacht: {uitkomst: onbekend}")]
    [InlineData("regel: niet mag-meten\nkandidaat: {feiten: {mag-meten: nee}}\nverwacht: {uitkomst: waar}")]
    [InlineData("regel: vca of mag-meten\nverwacht: {uitkomst: onbekend, vraag: mag-meten}")]
    [InlineData("regel: vca\nkandidaat: {bewijs: [{id: vca, behaald: 2016-09-01}]}\nverwacht: {uitkomst: waar}")]
    [InlineData("regel: vca\nkandidaat: {bewijs: [{id: vca, behaald: 2016-08-31}]}\nverwacht: {uitkomst: onwaar}")]
    public void Every_answer_has_its_words(string scenario) => Assert.True(Small.Run(scenario).Ok);

    /// <summary>Roles come in this order; others may come between.</summary>
    [Theory]
    [InlineData("[a, c]", true)]
    [InlineData("[a, b, c]", true)]
    [InlineData("[c, a]", false)]
    [InlineData("[a, a]", false)]
    public void Order_counts_where_order_is_meant(string expected, bool ok) =>
        Assert.Equal(
            ok,
            ExpectationCheck
                .Failed(
                    new Expectation { Employable = [.. expected.Trim('[', ']').Split(", ")] },
                    new Expectation { Employable = ["a", "b", "c"] }
                )
                .IsEmpty
        );

    private static string Said(ScenarioResult result) =>
        string.Join(
            "; ",
            result.Failed.Select(key => $"{key}: {Text(result.Scenario.Expects, key)}, got {Text(result.Got, key)}")
        );

    private static string Text(Expectation expectation, string key) =>
        ExpectationText.Of(expectation, key, TextLanguage.English);
}
