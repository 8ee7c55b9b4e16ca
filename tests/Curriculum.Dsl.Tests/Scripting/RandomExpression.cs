using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Expressions of every case, of one kind of value each.</summary>
internal sealed class RandomExpression(Random random)
{
    private static readonly string[] Held = ["vca", "vop", "mbo", "a/basis", "a/meten"];
    private bool _inHeld;

    public ScriptExpression Truth(int depth) =>
        random.Next(depth > 0 ? 15 : 5) switch
        {
            0 => new ScriptExpression.Flag(random.Next(2) == 0),
            1 => new ScriptExpression.Holds(Fact(random.Next(2) == 0 ? "thuis" : "rijbewijs-b")),
            2 when _inHeld => new ScriptExpression.HeldIs(Fact(Held[random.Next(Held.Length)])),
            2 => new ScriptExpression.Holds(Fact(Held[random.Next(Held.Length)])),
            3 when _inHeld => new ScriptExpression.HeldValue(ScriptHeldValue.IsValid),
            4 when _inHeld => random.Next(2) == 0
                ? new ScriptExpression.HeldSays(ScriptHeldText.Version, "v2025.1")
                : new ScriptExpression.HeldSays(ScriptHeldText.Issuer, "did:web:a.example"),
            3 or 4 => Compared(Whole(0), Whole(0)),
            5 => new ScriptExpression.Not(Truth(depth - 1)),
            6 or 7 => new ScriptExpression.Both(Truth(depth - 1), Truth(depth - 1)),
            8 or 9 => new ScriptExpression.Either(Truth(depth - 1), Truth(depth - 1)),
            10 => new ScriptExpression.Choice(Truth(depth - 1), Truth(depth - 1), Truth(depth - 1)),
            11 => Compared(Day(depth - 1), Day(depth - 1)),
            12 => Compared(Level(depth - 1), Level(depth - 1)),
            13 when !_inHeld => Quantified(random.Next(2) == 0 ? ScriptQuantifier.Any : ScriptQuantifier.All, depth),
            14 => new ScriptExpression.Compared(Truth(depth - 1), Comparison.Exactly, Truth(depth - 1)),
            _ => Compared(Whole(depth - 1), Whole(depth - 1)),
        };

    private ScriptExpression Whole(int depth) =>
        random.Next(depth > 0 ? 9 : 5) switch
        {
            0 => new ScriptExpression.Age(),
            1 => new ScriptExpression.MonthsInTrade(new TradeId("glas")),
            2 => new ScriptExpression.ScalePlace(new ScaleId("rekenen")),
            3 when _inHeld => new ScriptExpression.HeldValue(ScriptHeldValue.Result),
            5 => new ScriptExpression.Choice(Truth(depth - 1), Whole(depth - 1), Whole(depth - 1)),
            6 => new ScriptExpression.Calculated(Whole(depth - 1), (ScriptOperator)random.Next(3), Whole(depth - 1)),
            7 => new ScriptExpression.PartOf(Day(depth - 1), (ScriptDatePart)random.Next(3)),
            8 when !_inHeld => Quantified(ScriptQuantifier.Count, depth),
            _ => new ScriptExpression.Whole(random.Next(20) == 0 ? int.MaxValue : random.Next(-3, 40)),
        };

    private ScriptExpression Day(int depth) =>
        random.Next(depth > 0 ? 6 : 4) switch
        {
            0 => new ScriptExpression.AsOf(),
            1 when _inHeld => new ScriptExpression.HeldValue(ScriptHeldValue.Earned),
            2 when _inHeld => new ScriptExpression.HeldValue(ScriptHeldValue.Until),
            4 => new ScriptExpression.Moved(Day(depth - 1), (ScriptDatePart)random.Next(3), Whole(depth - 1)),
            5 => new ScriptExpression.Choice(Truth(depth - 1), Day(depth - 1), Day(depth - 1)),
            _ => new ScriptExpression.Day(Expressions.Day.AddDays(random.Next(-4_000, 1_000))),
        };

    private ScriptExpression Level(int depth) =>
        random.Next(depth > 0 ? 4 : 3) switch
        {
            0 => new ScriptExpression.LanguageLevel(random.Next(2) == 0 ? "nl" : "en"),
            3 => new ScriptExpression.Choice(Truth(depth - 1), Level(depth - 1), Level(depth - 1)),
            _ => new ScriptExpression.Cefr((CefrLevel)random.Next(1, 7)),
        };

    private ScriptExpression.OfHeld Quantified(ScriptQuantifier quantifier, int depth)
    {
        _inHeld = true;
        var predicate = Truth(depth - 1);
        _inHeld = false;
        return new ScriptExpression.OfHeld(quantifier, predicate);
    }

    private ScriptExpression.Compared Compared(ScriptExpression left, ScriptExpression right) =>
        new(left, (Comparison)random.Next(5), right);

    private static Reference Fact(string id) => Expressions.Catalog.Resolve(id)!;
}
