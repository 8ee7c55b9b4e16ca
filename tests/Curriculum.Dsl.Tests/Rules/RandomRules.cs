using System.Globalization;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>Writes random rules, and mutants of them with one token changed.</summary>
internal sealed class RandomRules(Random random, RuleWords words)
{
    private static readonly string[] Names =
    [
        "vca",
        "a/basis",
        "a/meten.lu1",
        "nen3140-vop",
        "kw/27011",
        "x@v2026.1",
        "a/meten.lu1@v2025.2",
        "is-werkzoekend",
    ];
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

    /// <summary>Returns the rule with one character taken out, doubled, put in, replaced, or changed places with the next.</summary>
    public string Slip(string rule)
    {
        var at = random.Next(rule.Length);
        var other = One<char>([.. "()<>=,.@/-_ 019abenofvB#é"]);
        return random.Next(5) switch
        {
            0 => rule.Remove(at, 1),
            1 => rule.Insert(at, rule[at].ToString()),
            2 => rule.Insert(at, other.ToString()),
            3 => rule.Remove(at, 1).Insert(at, other.ToString()),
            _ => at == 0 ? rule : rule.Remove(at, 1).Insert(at - 1, rule[at].ToString()),
        };
    }

    private string Term(int depth) =>
        random.Next(depth > 0 ? 18 : 12) switch
        {
            0 => $"{W(RuleWord.Age)} {Sign()} {random.Next(100)}",
            1 =>
                $"{W(RuleWord.Language)} ( {One<string>(["nl", "en", "or"])} ) {Sign()} {One<string>(["A2", "B1", "3"])}",
            2 => $"{W(RuleWord.Experience)} ( glas ) {Sign()} {Duration()}{Within()}",
            3 => $"{W(RuleWord.Level)} {Sign()} {W(One<RuleWord>([RuleWord.Nlqf, RuleWord.Eqf]))} {random.Next(9)}",
            4 => $"{W(RuleWord.Date)} {Sign()} 2026-09-{random.Next(1, 31):00}",
            5 => $"{W(RuleWord.Scale)} ( rekenen ) {Sign()} {One<string>(["f2", "3", "f3"])}",
            6 => $"{W(RuleWord.Cohort)} {Sign()} c2026",
            7 =>
                $"{W(RuleWord.AtLeast)} {random.Next(400)} {W(One<RuleWord>([RuleWord.Hours, RuleWord.Points, RuleWord.Modules]))} {W(RuleWord.From)} {Source()}",
            < 12 => $"{One<string>(Names)}{Modifiers()}",
            12 or 13 => $"( {Rule(depth - 1)} )",
            14 => $"{W(RuleWord.AtLeast)} {random.Next(4)} {W(RuleWord.Of)} ( {Items(depth)} )",
            15 or 16 => $"{W(One<RuleWord>([RuleWord.All, RuleWord.One]))} {W(RuleWord.Of)} ( {Items(depth)} )",
            _ => $"{W(RuleWord.Not)} {Term(depth - 1)}",
        };

    private string Modifiers() =>
        random.Next(10) switch
        {
            0 =>
                $" {W(RuleWord.Valid)} {W(RuleWord.At)} {W(One<RuleWord>([RuleWord.Start, RuleWord.End]))}{Modifiers()}",
            1 => $" {W(RuleWord.Ever)}{Modifiers()}",
            2 => $" {W(RuleWord.Itself)} {W(RuleWord.Earned)}{Modifiers()}",
            3 => $" {W(RuleWord.Max)} {Duration()} {W(RuleWord.Old)}{Modifiers()}",
            4 => $" {W(RuleWord.Result)} {Sign()} {random.Next(11)}{Modifiers()}",
            _ => "",
        };

    private string Within() => random.Next(3) == 0 ? $" {W(RuleWord.Within)} {Duration()}" : "";

    private string Source() =>
        random.Next(2) == 0
            ? $"( {string.Join(" , ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => One<string>(Names)))} )"
            : $"{W(RuleWord.Label)} ( glas )";

    private string Sign() => One<string>(Signs);

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
