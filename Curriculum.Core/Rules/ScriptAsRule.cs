using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Finds the rule that says what an expression says, when the rule language can say it.</summary>
public static class ScriptAsRule
{
    /// <summary>Returns a requirement that holds exactly when the expression does; null when no rule says it.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="mayDeny">Whether the rule stands where anything may be denied.</param>
    public static Requirement? Of(ScriptExpression expression, bool mayDeny)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Of(expression, value: true, mayDeny);
    }

    private static Requirement? Of(ScriptExpression expression, bool value, bool mayDeny) =>
        expression switch
        {
            ScriptExpression.Not(var part) => Of(part, !value, mayDeny),
            ScriptExpression.Both(var left, var right) => Joined(left, right, value, value, mayDeny),
            ScriptExpression.Either(var left, var right) => Joined(left, right, !value, value, mayDeny),
            ScriptExpression.Compared(var left, var comparison, var right) => Compared(left, comparison, right)
                is { } bound
                ? Bound(bound.What, bound.Comparison, bound.To, value, mayDeny)
                : null,
            ScriptExpression.Holds(var what) => value ? new Requirement.Held(what)
            : mayDeny || what is Reference.ToFact ? new Requirement.Not(new Requirement.Held(what))
            : null,
            ScriptExpression.OfHeld(ScriptQuantifier.Any, var predicate) when value => HeldAsRule.Of(
                predicate,
                mayDeny
            ),
            _ => null,
        };

    private static Requirement? Joined(
        ScriptExpression left,
        ScriptExpression right,
        bool both,
        bool value,
        bool mayDeny
    ) =>
        Of(left, value, mayDeny) is { } one && Of(right, value, mayDeny) is { } other
            ? both
                ? new Requirement.All([.. Parts<Requirement.All>(one), .. Parts<Requirement.All>(other)])
                : new Requirement.Any([.. Parts<Requirement.Any>(one), .. Parts<Requirement.Any>(other)])
            : null;

    private static ImmutableArray<Requirement> Parts<T>(Requirement requirement)
        where T : Requirement =>
        requirement switch
        {
            Requirement.All all when all is T => all.Parts,
            Requirement.Any any when any is T => any.Parts,
            _ => [requirement],
        };

    /// <summary>Puts what is read on the left and what is written on the right.</summary>
    private static (ScriptExpression What, Comparison Comparison, ScriptExpression To)? Compared(
        ScriptExpression left,
        Comparison comparison,
        ScriptExpression right
    ) =>
        IsWritten(right) ? (left, comparison, right)
        : IsWritten(left) ? (right, Turned(comparison), left)
        : null;

    private static bool IsWritten(ScriptExpression expression) =>
        expression is ScriptExpression.Whole or ScriptExpression.Day or ScriptExpression.Cefr;

    private static Requirement? Bound(
        ScriptExpression what,
        Comparison comparison,
        ScriptExpression to,
        bool value,
        bool mayDeny
    )
    {
        if ((value ? comparison : Opposite(comparison)) is not { } asked)
        {
            return null;
        }

        var isFree = mayDeny || asked.Grows();
        return (what, to) switch
        {
            (ScriptExpression.Age, ScriptExpression.Whole(var years and >= 0 and <= 150)) => new Requirement.Age(
                asked,
                years
            ),
            (ScriptExpression.AsOf, ScriptExpression.Day(var day)) => new Requirement.OnDate(asked, day),
            (ScriptExpression.LanguageLevel(var language), ScriptExpression.Cefr(var level)) when isFree =>
                new Requirement.LanguageLevel(language, asked, level),
            (ScriptExpression.MonthsInTrade(var trade), ScriptExpression.Whole(var months and >= 0 and <= 1_000))
                when asked == Comparison.AtLeast => new Requirement.Experience(
                trade,
                Period.Of(months, PeriodUnit.Month)
            ),
            _ => null,
        };
    }

    private static Comparison? Opposite(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => Comparison.Below,
            Comparison.Above => Comparison.AtMost,
            Comparison.AtMost => Comparison.Above,
            Comparison.Below => Comparison.AtLeast,
            _ => null,
        };

    private static Comparison Turned(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => Comparison.AtMost,
            Comparison.Above => Comparison.Below,
            Comparison.AtMost => Comparison.AtLeast,
            Comparison.Below => Comparison.Above,
            _ => comparison,
        };
}
