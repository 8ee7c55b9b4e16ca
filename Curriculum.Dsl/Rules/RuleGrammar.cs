using System.Collections.Immutable;
using Curriculum.Rules;
using Sprache;
using static Curriculum.Dsl.Rules.RuleCombinators;
using static Curriculum.Dsl.Rules.RuleParts;

namespace Curriculum.Dsl.Rules;

/// <summary>The grammar of a rule, over tokens; the same for both languages, since the lexer already chose the words.</summary>
internal static class RuleGrammar
{
    private static readonly Parser<RuleNode> Nested = Deep(() => AnyOf!);
    private static readonly Parser<RuleNode> NestedTerm = Deep(() => Term!);

    private static readonly Parser<RuleNode> Held = Seq(
        Name,
        Many(Modifier),
        static RuleNode (name, modifiers) =>
            new RuleNode.Named(name.Text, new RuleToken(RuleSymbol.Name, name.Start, name.End), modifiers)
    );

    private static readonly Parser<RuleNode> Group = Seq(
        Token(RuleSymbol.Open),
        Nested,
        Token(RuleSymbol.Close),
        static RuleNode (open, inner, close) => new RuleNode.Group(open.Start, close.End, inner)
    );

    private static readonly Parser<RuleNode> Opposite = Seq(
        Word(RuleWord.Not),
        NestedTerm,
        static RuleNode (word, part) => new RuleNode.Opposite(word, part)
    );

    private static readonly Parser<(ImmutableArray<RuleNode> Parts, int End)> Items = Seq(
        Token(RuleSymbol.Open),
        Sep(Nested, RuleSymbol.Comma, static part => [part], static (parts, _) => parts),
        Token(RuleSymbol.Close),
        static (_, parts, close) => (parts, close.End)
    );

    private static readonly Parser<RuleSumSet> SumSet = Switch(
        (
            RuleSymbol.Open,
            Seq(
                Token(RuleSymbol.Open),
                Sep(Name, RuleSymbol.Comma, static name => [name], static (names, _) => names),
                Token(RuleSymbol.Close),
                static (_, names, close) => new RuleSumSet(names, Label: null, close.End)
            )
        ),
        (
            Of(RuleWord.Label),
            Seq(
                Word(RuleWord.Label),
                Seq(
                    Token(RuleSymbol.Open),
                    Name,
                    Token(RuleSymbol.Close),
                    static (_, label, close) => new RuleSumSet([], label, close.End)
                ),
                static (_, set) => set
            )
        )
    );

    private static readonly Parser<RuleNode> AtLeast = Seq(
        Word(RuleWord.AtLeast),
        Number,
        Switch<Func<RuleToken, int, RuleNode>>(
            (Of(RuleWord.Of), Seq(Word(RuleWord.Of), Items, static (_, items) => CountOf(items))),
            (Of(RuleWord.Hours), SumOf(RuleWord.Hours)),
            (Of(RuleWord.Points), SumOf(RuleWord.Points)),
            (Of(RuleWord.Modules), SumOf(RuleWord.Modules))
        ),
        static (word, number, make) => make(word, number.Number)
    );

    private static readonly Parser<RuleNode> All = Seq(
        Word(RuleWord.All),
        Word(RuleWord.Of),
        Items,
        static RuleNode (word, _, items) => new RuleNode.Count(word, items.Parts.Length, items.Parts, items.End)
    );

    private static readonly Parser<RuleNode> One = Seq(
        Word(RuleWord.One),
        Word(RuleWord.Of),
        Items,
        static RuleNode (word, _, items) => new RuleNode.Count(word, 1, items.Parts, items.End)
    );

    private static readonly Parser<RuleNode> Term = Switch(
        (Of(RuleWord.Not), Opposite),
        (RuleSymbol.Open, Group),
        (Of(RuleWord.AtLeast), AtLeast),
        (Of(RuleWord.All), All),
        (Of(RuleWord.One), One),
        (Of(RuleWord.Age), Bound(RuleWord.Age, RuleSymbol.Number.Bit)),
        (Of(RuleWord.Level), Bound(RuleWord.Level, Bits(RuleWord.Nlqf, RuleWord.Eqf))),
        (Of(RuleWord.Language), BoundOn(RuleWord.Language, LanguageArgument, RuleSymbol.Name.Bit)),
        (Of(RuleWord.Scale), BoundOn(RuleWord.Scale, Argument, RuleSymbol.Name.Bit | RuleSymbol.Number.Bit)),
        (Of(RuleWord.Experience), Experience()),
        (Of(RuleWord.Cohort), Bound(RuleWord.Cohort, RuleSymbol.Name.Bit)),
        (Of(RuleWord.Date), Bound(RuleWord.Date, RuleSymbol.Date.Bit)),
        (RuleSymbol.Name, Held)
    );

    private static readonly Parser<RuleNode> AllOf = Sep(
        Term,
        Of(RuleWord.And),
        static part => part,
        static RuleNode (parts, word) => new RuleNode.Joined(RuleWord.And, parts, word)
    );

    private static readonly Parser<RuleNode> AnyOf = Sep(
        AllOf,
        Of(RuleWord.Or),
        static part => part,
        static RuleNode (parts, word) => new RuleNode.Joined(RuleWord.Or, parts, word)
    );

    /// <summary>Reads a whole rule, up to its end.</summary>
    public static Parser<RuleNode> Rule { get; } = Seq(Nested, Token(RuleSymbol.End), static (rule, _) => rule);

    /// <summary>Gets the symbols with which more may be asked of something that is held.</summary>
    public static ulong ModifierStart { get; } =
        Bits(RuleWord.Valid, RuleWord.Ever, RuleWord.Itself, RuleWord.Max, RuleWord.Result);

    /// <summary>Gets the symbols with which a condition may begin.</summary>
    public static ulong TermStart { get; } =
        RuleSymbol.Open.Bit
        | RuleSymbol.Name.Bit
        | Bits(
            RuleWord.Not,
            RuleWord.AtLeast,
            RuleWord.All,
            RuleWord.One,
            RuleWord.Age,
            RuleWord.Level,
            RuleWord.Language,
            RuleWord.Scale,
            RuleWord.Experience,
            RuleWord.Cohort,
            RuleWord.Date
        );

    /// <summary>Returns the words that open a condition in which this symbol stands second.</summary>
    public static IEnumerable<RuleWord> OpenersBefore(RuleSymbol second) =>
        second == RuleSymbol.Number ? [RuleWord.AtLeast]
        : second == RuleSymbol.Open ? [RuleWord.Language, RuleWord.Scale, RuleWord.Experience]
        : second == RuleSymbol.Comparison ? [RuleWord.Age, RuleWord.Level, RuleWord.Cohort, RuleWord.Date]
        : [];

    /// <summary>Reads a bound on a value that has no argument.</summary>
    private static Parser<RuleNode> Bound(RuleWord subject, ulong expected) =>
        Seq(
            Word(subject),
            Compared(expected),
            static RuleNode (word, compared) =>
                new RuleNode.Bound(word, null, compared.Comparison, compared.Sign, compared.Operand)
        );

    /// <summary>Reads a bound on a value that has an argument, such as a language.</summary>
    private static Parser<RuleNode> BoundOn(RuleWord subject, Parser<RuleOperand> argument, ulong expected) =>
        Seq(
            Word(subject),
            argument,
            Compared(expected),
            static RuleNode (word, argument, compared) =>
                new RuleNode.Bound(word, argument, compared.Comparison, compared.Sign, compared.Operand)
        );

    private static Parser<RuleNode> Experience()
    {
        var within = Many(
            Seq(Word(RuleWord.Within), Duration, static (word, duration) => duration with { Start = word.Start })
        );
        return Seq(
            BoundOn(RuleWord.Experience, Argument, RuleSymbol.Number.Bit),
            within,
            static RuleNode (bound, within) =>
                within.IsEmpty ? bound : (RuleNode.Bound)bound with { End = within[^1].End, Within = within }
        );
    }

    private static Func<RuleToken, int, RuleNode> CountOf((ImmutableArray<RuleNode> Parts, int End) items) =>
        (word, number) => new RuleNode.Count(word, number, items.Parts, items.End);

    private static Parser<Func<RuleToken, int, RuleNode>> SumOf(RuleWord unit) =>
        Seq(
            Word(unit),
            Word(RuleWord.From),
            SumSet,
            Func<RuleToken, int, RuleNode> (_, _, set) =>
                (word, number) => new RuleNode.Sum(word.Start, set.End, unit, number, set)
        );
}
