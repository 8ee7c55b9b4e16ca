using Curriculum.Dsl.Rules;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>Writes a tree in the way in which the second parser does.</summary>
internal static class RuleTrees
{
    public static string Text(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => $"({Text(group.Inner)})",
            RuleNode.Joined joined => $"<{string.Join($" {joined.Word} ", joined.Parts.Select(Text))}>",
            RuleNode.Opposite opposite => $"!{Text(opposite.Part)}",
            RuleNode.Sum sum => $"Sum {sum.Number} {sum.Unit} [{Set(sum.Set)}]",
            RuleNode.Count { Kind.Symbol.Word: RuleWord.AtLeast } count =>
                $"AtLeast {count.Number}[{string.Join(", ", count.Parts.Select(Text))}]",
            RuleNode.Count count => $"{count.Kind.Symbol.Word}[{string.Join(", ", count.Parts.Select(Text))}]",
            RuleNode.Bound bound =>
                $"{bound.Subject.Symbol.Word}{Argument(bound)}{RuleWords.Sign(bound.Comparison)}{Text(bound.Operand)}{string.Concat(bound.Within.Select(stretch => $" Within {Text(stretch)}"))}",
            RuleNode.Named named => $"{named.Name}{string.Concat(named.Modifiers.Select(Text))}",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static string Argument(RuleNode.Bound bound) => bound.Argument is { } argument ? $"({argument.Text})" : "";

    private static string Text(RuleOperand operand) =>
        operand.Kind switch
        {
            RuleOperandKind.Number => $"{operand.Number}",
            RuleOperandKind.Duration => $"{operand.Number} {operand.Unit}",
            RuleOperandKind.Level => $"{operand.Unit} {operand.Number}",
            _ => operand.Text,
        };

    private static string Set(RuleSumSet set) =>
        set.Label is { } label ? $"Label {label.Text}" : string.Join(", ", set.Names.Select(name => name.Text));

    private static string Text(RuleModifier modifier) =>
        modifier.Kind switch
        {
            RuleWord.Valid => $" Valid {modifier.Moment}",
            RuleWord.Max => $" Max {Text(modifier.Operand!)}",
            RuleWord.Result => $" Result{RuleWords.Sign(modifier.Comparison)}{Text(modifier.Operand!)}",
            _ => $" {modifier.Kind}",
        };
}
