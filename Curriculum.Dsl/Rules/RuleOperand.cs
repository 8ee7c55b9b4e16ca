using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>A value in a rule as it is written.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Number">Its number; zero when it has none.</param>
/// <param name="Unit">Its unit of time or its framework, or null.</param>
internal sealed record RuleOperand(int Start, int End, RuleOperandKind Kind, string Text, int Number, RuleWord? Unit);
