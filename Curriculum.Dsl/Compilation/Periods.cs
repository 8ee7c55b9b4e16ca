using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes periods of durations in rules.</summary>
internal static class Periods
{
    private const int MostUnits = 10_000;

    /// <summary>Returns whether a value is a duration of a length that a rule may name.</summary>
    public static bool IsRead(RuleOperand operand) =>
        operand is { Kind: RuleOperandKind.Duration, Number: <= MostUnits };

    /// <summary>Returns the period that a duration says.</summary>
    public static Period Of(RuleOperand duration) =>
        Period.Of(
            duration.Number,
            duration.Unit switch
            {
                RuleWord.Day => PeriodUnit.Day,
                RuleWord.Week => PeriodUnit.Week,
                RuleWord.Month => PeriodUnit.Month,
                _ => PeriodUnit.Year,
            }
        );
}
