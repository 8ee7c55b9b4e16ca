namespace Curriculum.Dsl.Rules;

/// <summary>Where and why a rule cannot be read.</summary>
/// <param name="Rule">The text of the rule.</param>
/// <param name="At">The furthest token that was not expected.</param>
/// <param name="Before">The token before it, or null.</param>
/// <param name="Expected">The set of symbols that were.</param>
/// <param name="IsTooDeep">Whether the rule is nested deeper than a rule may be.</param>
internal sealed record RuleFault(string Rule, RuleToken At, RuleToken? Before, ulong Expected, bool IsTooDeep);
