using Curriculum.Dsl.Scripting;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Expressions that somebody needs are read, and say what the same C# says, which is compiled with these tests.</summary>
public sealed class LegitimateTests
{
#pragma warning disable MA0006 // The delegates are the very C# of the expressions.
    private static readonly (string Text, Func<ScriptHost, bool> Same)[] All =
    [
        ("candidate.Age >= 18", d => d.candidate.Age >= 18),
        ("candidate.Age >= 18 && !candidate.Fact(\"thuis\")", d => d.candidate.Age >= 18 && !d.candidate.Fact("thuis")),
        ("holds.Any(h => h.Id == \"vca\" && h.Result >= 6)", d => d.holds.Any(h => h.Id == "vca" && h.Result >= 6)),
        (
            "holds.Any(h => h.Id == \"vca\" && h.Earned.AddMonths(36) >= asOf)",
            d => d.holds.Any(h => h.Id == "vca" && h.Earned.AddMonths(36) >= d.asOf)
        ),
        ("holds.Count(h => h.IsValid && h.Result >= 8) >= 2", d => d.holds.Count(h => h.IsValid && h.Result >= 8) >= 2),
        ("holds.All(bewijs => bewijs.Result > 5)", d => d.holds.All(bewijs => bewijs.Result > 5)),
        (
            "candidate.Scale(\"rekenen\") >= 2 ? candidate.MonthsIn(\"glas\") >= 6 : candidate.MonthsIn(\"glas\") >= 12",
            d =>
                d.candidate.Scale("rekenen") >= 2
                    ? d.candidate.MonthsIn("glas") >= 6
                    : d.candidate.MonthsIn("glas") >= 12
        ),
        (
            "candidate.Language(\"nl\") >= CefrLevel.B1 || candidate.Language(\"en\") == CefrLevel.C2",
            d => d.candidate.Language("nl") >= CefrLevel.B1 || d.candidate.Language("en") == CefrLevel.C2
        ),
        (
            "candidate.Age * 12 - candidate.MonthsIn(\"glas\") > 240 + 6",
            d => d.candidate.Age * 12 - d.candidate.MonthsIn("glas") > 240 + 6
        ),
        ("asOf.Month >= 8 != (asOf.Year > 2026)", d => d.asOf.Month >= 8 != (d.asOf.Year > 2026)),
        (
            "holds.Any(h => (h.Id == \"vop\" || h.Id == \"mbo\") && h.Issuer != \"did:web:a.example\" && h.Until > Date(2027, 1, 31))",
            d =>
                d.holds.Any(h =>
                    (h.Id == "vop" || h.Id == "mbo")
                    && h.Issuer != "did:web:a.example"
                    && h.Until > new DateOnly(2027, 1, 31)
                )
        ),
        (
            "candidate.Holds(\"vca\") == candidate.Holds(\"vop\")\n  && -candidate.Age < 0",
            d => d.candidate.Holds("vca") == d.candidate.Holds("vop") && -d.candidate.Age < 0
        ),
        (
            "!holds.Any(h => h.Version == \"v2024.1\" && asOf.AddYears(-2) > h.Earned)",
            d => !d.holds.Any(h => h.Version == "v2024.1" && d.asOf.AddYears(-2) > h.Earned)
        ),
        (
            "holds.Count(h => h.Result >= 6) * 10 + holds.Count(h => !h.IsValid) > 21",
            d => d.holds.Count(h => h.Result >= 6) * 10 + d.holds.Count(h => !h.IsValid) > 21
        ),
        (
            "candidate.Age - (holds.Any(h => h.IsValid) ? 0 : 3) >= 21 && Date(2024, 2, 29).AddYears(1).Day == 28",
            d =>
                d.candidate.Age - (d.holds.Any(h => h.IsValid) ? 0 : 3) >= 21
                && new DateOnly(2024, 2, 29).AddYears(1).Day == 28
        ),
    ];

#pragma warning restore MA0006

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_says_what_the_same_delegate_says(int index)
    {
        var (text, same) = All[index];
        var expression = Expressions.Right(text);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var profile = RandomProfile.Known(new Random(seed));
            Assert.Equal(same(new Oracle(profile)) ? Truth.True : Truth.False, Expressions.Ask(expression, profile));
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void The_C_sharp_compiler_takes_it_as_we_do(int index)
    {
        Assert.True(ScriptBinding.IsPossible);
        Assert.Null(ScriptBinding.Check(All[index].Text));
    }

    /// <summary>What the guards refuse would have been refused by the symbols as well.</summary>
    [Theory]
    [InlineData("System.DateTime.Now.Year > 2000")]
    [InlineData("candidate.GetType() == null")]
    [InlineData("holds.First().Result > 6")]
    [InlineData("candidate.Age.ToString() == \"1\"")]
    [InlineData("asOf.DayNumber > 1")]
    [InlineData("#r \"System.Net.Http\"\ntrue")]
    [InlineData("#load \"/etc/hostname\"\ntrue")]
    [InlineData("typeof(int) == null")]
    public void The_C_sharp_compiler_is_asked_with_a_closed_list_of_symbols(string text) =>
        Assert.NotNull(ScriptBinding.Check(text));
}
