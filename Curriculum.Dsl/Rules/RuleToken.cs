namespace Curriculum.Dsl.Rules;

/// <summary>One token of a rule: what it is, and where it stands in the rule's text.</summary>
/// <param name="Symbol">What it is.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
internal readonly record struct RuleToken(RuleSymbol Symbol, int Start, int End);
