using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Computes an expression over plain C# objects, with C#'s own operators and nothing unknown.</summary>
internal sealed class Reckoner(ScriptHost host)
{
    private ScriptEvidence? _piece;

    public bool Truth(ScriptExpression expression) => (bool)Value(expression);

    private int Whole(ScriptExpression expression) => (int)Value(expression);

    private DateOnly Day(ScriptExpression expression) => (DateOnly)Value(expression);

    private object Value(ScriptExpression expression) =>
        expression switch
        {
            ScriptExpression.Flag(var value) => value,
            ScriptExpression.Whole(var value) => value,
            ScriptExpression.Day(var value) => value,
            ScriptExpression.Cefr(var value) => value,
            ScriptExpression.Not(var part) => !Truth(part),
            ScriptExpression.Both(var left, var right) => Truth(left) & Truth(right),
            ScriptExpression.Either(var left, var right) => Truth(left) | Truth(right),
            ScriptExpression.Compared(var left, var sign, var right) => Compared(Value(left), sign, Value(right)),
            ScriptExpression.Calculated(var left, ScriptOperator.Plus, var right) => checked(
                Whole(left) + Whole(right)
            ),
            ScriptExpression.Calculated(var left, ScriptOperator.Minus, var right) => checked(
                Whole(left) - Whole(right)
            ),
            ScriptExpression.Calculated(var left, _, var right) => checked(Whole(left) * Whole(right)),
            ScriptExpression.Choice(var condition, var then, var otherwise) => Choice(condition, then, otherwise),
            ScriptExpression.Moved(var from, ScriptDatePart.Year, var amount) => Day(from).AddYears(Whole(amount)),
            ScriptExpression.Moved(var from, ScriptDatePart.Month, var amount) => Day(from).AddMonths(Whole(amount)),
            ScriptExpression.Moved(var from, _, var amount) => Day(from).AddDays(Whole(amount)),
            ScriptExpression.PartOf(var day, ScriptDatePart.Year) => Day(day).Year,
            ScriptExpression.PartOf(var day, ScriptDatePart.Month) => Day(day).Month,
            ScriptExpression.PartOf(var day, _) => Day(day).Day,
            ScriptExpression.OfHeld(ScriptQuantifier.Any, var predicate) => Each(predicate).Contains(true),
            ScriptExpression.OfHeld(ScriptQuantifier.All, var predicate) => !Each(predicate).Contains(false),
            ScriptExpression.OfHeld(_, var predicate) => Each(predicate).Count(holds => holds),
            ScriptExpression.AsOf => host.asOf,
            ScriptExpression.Age => host.candidate.Age,
            ScriptExpression.LanguageLevel(var language) => host.candidate.Language(language),
            ScriptExpression.ScalePlace(var scale) => host.candidate.Scale(scale.Value),
            ScriptExpression.MonthsInTrade(var trade) => host.candidate.MonthsIn(trade.Value),
            ScriptExpression.Holds(Reference.ToFact(var fact)) => host.candidate.Fact(fact.Value),
            ScriptExpression.Holds(var what) => host.candidate.Holds(what.Id),
            ScriptExpression.HeldIs(var what) => string.Equals(_piece!.Id, what.Id, StringComparison.Ordinal),
            ScriptExpression.HeldSays(ScriptHeldText.Version, var text) => string.Equals(
                _piece!.Version,
                text,
                StringComparison.Ordinal
            ),
            ScriptExpression.HeldSays(_, var text) => string.Equals(_piece!.Issuer, text, StringComparison.Ordinal),
            ScriptExpression.HeldValue(ScriptHeldValue.Earned) => _piece!.Earned,
            ScriptExpression.HeldValue(ScriptHeldValue.Until) => _piece!.Until,
            ScriptExpression.HeldValue(ScriptHeldValue.Result) => _piece!.Result,
            ScriptExpression.HeldValue => _piece!.IsValid,
            _ => throw new InvalidOperationException(),
        };

    private object Choice(ScriptExpression condition, ScriptExpression then, ScriptExpression otherwise) =>
        Truth(condition) ? Value(then) : Value(otherwise);

    private List<bool> Each(ScriptExpression predicate)
    {
        var each = new List<bool>();
        foreach (var piece in host.holds)
        {
            _piece = piece;
            each.Add(Truth(predicate));
        }

        _piece = null;
        return each;
    }

    private static bool Compared(object left, Comparison sign, object right)
    {
        var order = ((IComparable)left).CompareTo(right);
        return sign switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.Above => order > 0,
            Comparison.AtMost => order <= 0,
            Comparison.Below => order < 0,
            _ => order == 0,
        };
    }
}
