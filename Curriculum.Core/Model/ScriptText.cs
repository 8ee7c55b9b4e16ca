using System.Diagnostics;
using System.Globalization;

namespace Curriculum.Model;

/// <summary>Writes an expression as C#, in the one form that all expressions of the same meaning have.</summary>
public static class ScriptText
{
    /// <summary>Gets the name by which a predicate calls the piece of evidence at hand.</summary>
    public const string HeldName = "h";

    /// <summary>Returns the expression; what is read back is the same expression.</summary>
    public static string Of(ScriptExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var text = Text(expression);
        return IsJoined(expression) ? text[1..^1] : text;
    }

    private static string Text(ScriptExpression expression) =>
        expression switch
        {
            ScriptExpression.Flag(var value) => value ? "true" : "false",
            ScriptExpression.Whole(var value) => Number(value),
            ScriptExpression.Day(var day) => $"Date({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})",
            ScriptExpression.Cefr(var level) => $"{nameof(CefrLevel)}.{level}",
            ScriptExpression.Not(var part) => $"!{Text(part)}",
            ScriptExpression.Both(var left, var right) => $"({Text(left)} && {Text(right)})",
            ScriptExpression.Either(var left, var right) => $"({Text(left)} || {Text(right)})",
            ScriptExpression.Compared(var left, var comparison, var right) =>
                $"({Text(left)} {Sign(comparison)} {Text(right)})",
            ScriptExpression.Calculated(var left, var sign, var right) => $"({Text(left)} {Sign(sign)} {Text(right)})",
            ScriptExpression.Choice(var condition, var then, var otherwise) =>
                $"({Text(condition)} ? {Text(then)} : {Text(otherwise)})",
            ScriptExpression.Moved(var from, var unit, var amount) => $"{Text(from)}.Add{unit}s({Bare(amount)})",
            ScriptExpression.PartOf(var day, var part) => $"{Text(day)}.{part}",
            ScriptExpression.OfHeld(var quantifier, var predicate) =>
                $"holds.{quantifier}({HeldName} => {Bare(predicate)})",
            ScriptExpression.HeldIs(var what) => $"({HeldName}.Id == \"{what.Id}\")",
            ScriptExpression.HeldSays(var member, var said) => $"({HeldName}.{member} == \"{said}\")",
            ScriptExpression.HeldValue(var member) => $"{HeldName}.{member}",
            _ => Fact(expression),
        };

    private static string Fact(ScriptExpression expression) =>
        expression switch
        {
            ScriptExpression.AsOf => "asOf",
            ScriptExpression.Age => "candidate.Age",
            ScriptExpression.LanguageLevel(var language) => $"candidate.Language(\"{language}\")",
            ScriptExpression.ScalePlace(var scale) => $"candidate.Scale(\"{scale}\")",
            ScriptExpression.MonthsInTrade(var trade) => $"candidate.MonthsIn(\"{trade}\")",
            ScriptExpression.Holds(Reference.ToFact(var fact)) => $"candidate.Fact(\"{fact}\")",
            ScriptExpression.Holds(var what) => $"candidate.Holds(\"{what.Id}\")",
            _ => throw new UnreachableException(),
        };

    private static string Bare(ScriptExpression expression) => Of(expression);

    private static bool IsJoined(ScriptExpression expression) =>
        expression
            is ScriptExpression.Both
                or ScriptExpression.Either
                or ScriptExpression.Compared
                or ScriptExpression.Calculated
                or ScriptExpression.Choice
                or ScriptExpression.HeldIs
                or ScriptExpression.HeldSays;

    private static string Sign(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => ">=",
            Comparison.Above => ">",
            Comparison.AtMost => "<=",
            Comparison.Below => "<",
            Comparison.Exactly => "==",
            _ => throw new UnreachableException(),
        };

    private static string Sign(ScriptOperator sign) =>
        sign switch
        {
            ScriptOperator.Plus => "+",
            ScriptOperator.Minus => "-",
            ScriptOperator.Times => "*",
            _ => throw new UnreachableException(),
        };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
