using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Finds the rule that asks of one thing held what a predicate asks of a piece of evidence.</summary>
internal static class HeldAsRule
{
    /// <summary>Returns the rule; null when a rule cannot ask it.</summary>
    public static Requirement.Held? Of(ScriptExpression predicate, bool mayDeny)
    {
        var asked = Asked(predicate).ToList();
        if (asked.OfType<ScriptExpression.HeldIs>().ToList() is not [var named])
        {
            return null;
        }

        Requirement.Held? held = new(named.What) { Moment = HeldMoment.Ever };
        foreach (var each in asked.Where(each => each != named))
        {
            held = held is null ? null : With(held, each, mayDeny);
        }

        return held;
    }

    private static IEnumerable<ScriptExpression> Asked(ScriptExpression predicate) =>
        predicate is ScriptExpression.Both(var left, var right) ? Asked(left).Concat(Asked(right)) : [predicate];

    /// <summary>What is asked twice is no single rule.</summary>
    private static Requirement.Held? With(Requirement.Held held, ScriptExpression asked, bool mayDeny) =>
        asked switch
        {
            ScriptExpression.HeldValue(ScriptHeldValue.IsValid) => held with { Moment = HeldMoment.Start },
            ScriptExpression.HeldSays(ScriptHeldText.Version, var version)
                when held.Version.Length == 0 && version is ['v', >= '0' and <= '9', ..] => held with
            {
                Version = version,
            },
            ScriptExpression.Compared(
                ScriptExpression.HeldValue
                (ScriptHeldValue.Result),
                var comparison,
                ScriptExpression.Whole
                (var result and >= 0)
            ) when held.Result is null && (mayDeny || comparison.Grows()) => held with
            {
                Result = new ResultBound(comparison, result),
            },
            _ => null,
        };
}
