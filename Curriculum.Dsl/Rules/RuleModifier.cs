using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>What a rule asks of something that is held, beyond holding it.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Kind">The word it begins with.</param>
/// <param name="Moment">The moment of validity: start or end; null for the other kinds.</param>
internal sealed record RuleModifier(int Start, int End, RuleWord Kind, RuleWord? Moment)
{
    /// <summary>Gets the duration or number that it names, or null.</summary>
    public RuleOperand? Operand { get; init; }

    /// <summary>Gets the sign before that number.</summary>
    public RuleToken Sign { get; init; }

    /// <summary>Gets what that sign says.</summary>
    public Comparison Comparison { get; init; }
}
