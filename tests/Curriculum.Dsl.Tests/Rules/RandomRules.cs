using System.Globalization;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>Writes random rules, and mutants of them with one token changed.</summary>
internal sealed class RandomRules(Random random, RuleWords words)
{
    private static readonly string[] Names = ["vca", "a/basis", "a/meten.lu1", "nen3140-vop", "kw/27011", "x@v2026.1"];
    private static readonly string[] Signs = [">=", "<=", ">", "<", "="];
    private static readonly string[] Odd =
    [
        "(",
        ")",
        ",",
        ">=",
        "3",
        "2026-01-01",
        "§",
        "😀",
        "B1",
        "#",
        "Vca",
        "1234567890",
        "at",
        "least",
    ];

    public string Rule(int depth) => Series(RuleWord.Or, () => Series(RuleWord.And, () => Term(depth)));

    /// <summary>Returns the rule with one token taken out, doubled, put in, or replaced.</summary>
    public string Mutant(string rule)
    {
        var tokens = rule.Split(' ').ToList();
        var at = random.Next(tokens.Count);
        var other =
            random.Next(2) == 0 ? One<string>(Odd) : One<string>([.. words.Spellings, .. words.Other.Spellings]);
        switch (random.Next(4))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                tokens.Insert(at, other);
                break;
            default:
                tokens[at] = other;
                break;
        }

        return string.Join(' ', tokens);
    }

    private string Term(int depth) =>
        random.Next(depth > 0 ? 14 : 8) switch
        {
            0 => $"{W(RuleWord.Age)} {One<string>(Signs)} {random.Next(100)}",
            1 =>
                $"{W(RuleWord.Language)} ( {One<string>(["nl", "en", "or"])} ) {One<string>(Signs)} {One<string>(["A2", "B1", "3"])}",
            2 =>
                $"{W(RuleWord.Experience)} ( glas ) {One<string>(Signs)} {Duration()}{(random.Next(3) == 0 ? $" {W(RuleWord.Within)} {Duration()}" : "")}",
            3 => $"{W(RuleWord.Level)} {One<string>(Signs)} {W(RuleWord.Nlqf)} {random.Next(9)}",
            4 => $"{W(RuleWord.Date)} {One<string>(Signs)} 2026-09-01",
            5 or 6 or 7 => $"{One<string>(Names)}{Modifiers()}",
            8 or 9 => $"( {Rule(depth - 1)} )",
            10 => $"{W(RuleWord.AtLeast)} {random.Next(4)} {W(RuleWord.Of)} ( {Items(depth)} )",
            11 => $"{W(random.Next(2) == 0 ? RuleWord.All : RuleWord.One)} {W(RuleWord.Of)} ( {Items(depth)} )",
            12 => $"{W(RuleWord.Not)} {Term(depth - 1)}",
            _ =>
                $"{W(RuleWord.AtLeast)} 40 {W(One<RuleWord>([RuleWord.Hours, RuleWord.Points, RuleWord.Modules]))} {W(RuleWord.From)} {Source()}",
        };

    private string Modifiers() =>
        random.Next(10) switch
        {
            0 => $" {W(RuleWord.Valid)} {W(RuleWord.At)} {W(random.Next(2) == 0 ? RuleWord.Start : RuleWord.End)}",
            1 => $" {W(RuleWord.Ever)}",
            2 => $" {W(RuleWord.Itself)} {W(RuleWord.Earned)}",
            3 => $" {W(RuleWord.Max)} {Duration()} {W(RuleWord.Old)}{Modifiers()}",
            4 => $" {W(RuleWord.Result)} {One<string>(Signs)} {random.Next(10)}",
            _ => "",
        };

    private string Source() =>
        random.Next(2) == 0 ? $"( {One<string>(Names)} , {One<string>(Names)} )" : $"{W(RuleWord.Label)} ( glas )";

    private string Items(int depth) =>
        string.Join(" , ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Rule(depth - 1)));

    private string Series(RuleWord word, Func<string> part) =>
        string.Join(
            $" {W(word)} ",
            Enumerable
                .Range(
                    0,
                    random.Next(5) switch
                    {
                        < 3 => 1,
                        3 => 2,
                        _ => 3,
                    }
                )
                .Select(_ => part())
        );

    private string Duration()
    {
        var number = random.Next(1, 40);
        var unit = One<RuleWord>([RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number} {(number == 1 ? words.Text(unit) : words.Plural(unit))}"
        );
    }

    private string W(RuleWord word) => words.Text(word);

    private T One<T>(ReadOnlySpan<T> items) => items[random.Next(items.Length)];
}
