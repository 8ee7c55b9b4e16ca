using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>A part of a rule as it is written, before names are looked up.</summary>
/// <param name="Start">The index of its first character in the rule's text.</param>
/// <param name="End">The index behind its last character.</param>
internal abstract record RuleNode(int Start, int End)
{
    /// <summary>Parts joined by one word, and or or.</summary>
    public sealed record Joined(RuleWord Word, ImmutableArray<RuleNode> Parts, RuleToken FirstWord)
        : RuleNode(Parts[0].Start, Parts[^1].End);

    /// <summary>A part between brackets.</summary>
    public sealed record Group(int Start, int End, RuleNode Inner) : RuleNode(Start, End);

    /// <summary>The opposite of a part.</summary>
    public sealed record Opposite(RuleToken Word, RuleNode Part) : RuleNode(Word.Start, Part.End);

    /// <summary>A count: of all, of one, or of at least a number.</summary>
    /// <param name="Kind">All, one, or at least.</param>
    /// <param name="Number">The number asked for; the number of parts for all, one for one.</param>
    /// <param name="Parts">What is counted.</param>
    /// <param name="End">The index behind its last character.</param>
    public sealed record Count(RuleToken Kind, int Number, ImmutableArray<RuleNode> Parts, int End)
        : RuleNode(Kind.Start, End);

    /// <summary>A sum of hours, points or modules.</summary>
    /// <param name="Start">The index of its first character.</param>
    /// <param name="End">The index behind its last character.</param>
    /// <param name="Unit">What is added up.</param>
    /// <param name="Number">The number asked for.</param>
    /// <param name="Set">What it is taken over.</param>
    public sealed record Sum(int Start, int End, RuleWord Unit, int Number, RuleSumSet Set) : RuleNode(Start, End);

    /// <summary>A bound on a value of the candidate, such as an age.</summary>
    public sealed record Bound(
        RuleToken Subject,
        RuleOperand? Argument,
        Comparison Comparison,
        RuleToken Sign,
        RuleOperand Operand
    ) : RuleNode(Subject.Start, Operand.End)
    {
        /// <summary>Gets the stretches within which it must hold; more than one contradict each other.</summary>
        public ImmutableArray<RuleOperand> Within { get; init; } = [];
    }

    /// <summary>Something that is held, with what is asked of it.</summary>
    public sealed record Named(string Name, RuleToken Token, ImmutableArray<RuleModifier> Modifiers)
        : RuleNode(Token.Start, Modifiers.IsEmpty ? Token.End : Modifiers[^1].End);
}
