using System.Text;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Whatever stands in an expression, it is read or refused, and never more than that happens.</summary>
public sealed class TokenSoupTests
{
    private static readonly string[] Tokens =
    [
        .. "candidate holds asOf Date CefrLevel Age Language Holds Fact Scale MonthsIn Any All Count B1 C2 h h.Id".Split(
            ' '
        ),
        .. "h.Result h.Earned h.IsValid Year AddDays ( ) ( ) . . , => && || ! == != < <= > >= + - * ? : ; { } [ ]".Split(
            ' '
        ),
        .. "\"vca\" \"nl\" \"thuis\" \"\" \" 0 1 18 2026 99999999999 1.5 true false null new typeof is as await".Split(
            ' '
        ),
        .. "# \\ @ $ ' / // /* */ #r ~ % ^ & | ?? ?. .. -> :: \u200B \0 é x y int string switch with".Split(' '),
    ];

    [Fact]
    public void A_hundred_thousand_soups_of_tokens_are_read_or_refused()
    {
        var read = 0;
        for (var seed = 0; seed < 100_000; seed++)
        {
            var text = Soup(new Random(seed));
            var (expression, diagnostics) = Expressions.Read(text);
            Assert.True(expression is null == diagnostics.Count > 0, text);
            Assert.All(diagnostics, each => Assert.Equal(Severity.Error, each.Severity));
            read += expression is null ? 0 : 1;
        }

        Assert.InRange(read, 20, 50_000);
    }

    /// <summary>An expression with one character taken out, put in or changed is never read as something that C# reads otherwise.</summary>
    [Fact]
    public void A_right_expression_with_one_fault_is_read_or_refused()
    {
        const string Right =
            "candidate.Age >= 18 && holds.Any(h => h.Id == \"vca\" && h.Earned.AddMonths(36) >= asOf) || !candidate.Holds(\"mbo\")";
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var at = random.Next(Right.Length);
            var text = Right
                .Remove(at, random.Next(2))
                .Insert(at, random.Next(2) == 0 ? "" : Tokens[random.Next(Tokens.Length)]);
            var (expression, diagnostics) = Expressions.Read(text);
            Assert.True(expression is null == diagnostics.Count > 0, text);
        }
    }

    private static string Soup(Random random)
    {
        var soup = new StringBuilder();
        // Some soups are of what an expression is made of only, so that more than the first sign is looked at.
        var kinds = random.Next(2) == 0 ? 50 : Tokens.Length;
        for (var count = random.Next(1, random.Next(4) == 0 ? 200 : 8); count > 0; count--)
        {
            soup.Append(Tokens[random.Next(kinds)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return soup.ToString();
    }
}
