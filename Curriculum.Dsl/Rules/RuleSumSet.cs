using System.Collections.Immutable;

namespace Curriculum.Dsl.Rules;

/// <summary>What a sum is taken over: things by name, or everything with a label.</summary>
/// <param name="Names">The names; empty when there is a label.</param>
/// <param name="Label">The label, or null.</param>
/// <param name="End">The index behind its last character.</param>
internal sealed record RuleSumSet(ImmutableArray<RuleOperand> Names, RuleOperand? Label, int End);
