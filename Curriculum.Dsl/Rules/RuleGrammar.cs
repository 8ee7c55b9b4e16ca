using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;
using Sprache;
using static Curriculum.Dsl.Rules.RuleCombinators;

namespace Curriculum.Dsl.Rules;

/// <summary>The grammar of a rule, over tokens; the same for both languages, since the lexer already chose the words.</summary>
internal static class RuleGrammar
{
    private static readonly ulong Units = Bits(RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year);

    private static readonly Parser<RuleNode> Nested = Deep(() => AnyOf!);
    private static readonly Parser<RuleNode> NestedTerm = Deep(() => Term!);

    private static readonly Parser<RuleOperand> Number = Operand(RuleSymbol.Number, RuleOperandKind.Number);
    private static readonly Parser<RuleOperand> Name = Operand(RuleSymbol.Name, RuleOperandKind.Name);

    private static readonly Parser<RuleToken> Unit = OneOf(RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year);

    private static readonly Parser<RuleOperand> Duration = Seq(
        Number,
        Unit,
        static (number, unit) =>
            number with
            {
                End = unit.End,
                Kind = RuleOperandKind.Duration,
                Unit = unit.Symbol.Word,
            }
    );

    private static readonly Parser<RuleOperand> Framework = Seq(
        OneOf(RuleWord.Nlqf, RuleWord.Eqf),
        Number,
        static (framework, number) =>
            number with
            {
                Start = framework.Start,
                Kind = RuleOperandKind.Level,
                Unit = framework.Symbol.Word,
            }
    );

    private static readonly Parser<RuleToken> Sign = Token(RuleSymbol.Comparison);

    private static readonly Parser<RuleOperand> Argument = Seq(
        Token(RuleSymbol.Open),
        Name,
        Token(RuleSymbol.Close),
        static (_, name, _) => name
    );

    /// <summary>The code of English is also Dutch for and, the code of Oriya is also English for or.</summary>
    private static readonly Parser<RuleOperand> LanguageArgument = Seq(
        Token(RuleSymbol.Open),
        Switch(
            RuleSymbol.Name.Bit,
            (RuleSymbol.Name, Name),
            (Of(RuleWord.And), Operand(Of(RuleWord.And), RuleOperandKind.Name)),
            (Of(RuleWord.Or), Operand(Of(RuleWord.Or), RuleOperandKind.Name))
        ),
        Token(RuleSymbol.Close),
        static (_, code, _) => code
    );

    private static readonly Parser<RuleModifier> Modifier = Switch<RuleModifier>(
        (Of(RuleWord.Valid), Validity()),
        (Of(RuleWord.Ever), Map(Word(RuleWord.Ever), static word => ModifierOf(word, word.End))),
        (
            Of(RuleWord.Itself),
            Seq(Word(RuleWord.Itself), Word(RuleWord.Earned), static (itself, earned) => ModifierOf(itself, earned.End))
        ),
        (
            Of(RuleWord.Max),
            Seq(Word(RuleWord.Max), Duration, Word(RuleWord.Old), static (max, _, old) => ModifierOf(max, old.End))
        ),
        (
            Of(RuleWord.Result),
            Seq(Word(RuleWord.Result), Sign, Number, static (result, _, number) => ModifierOf(result, number.End))
        )
    );

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

    private static readonly Parser<int> SumItems = Switch(
        (
            RuleSymbol.Open,
            Seq(
                Token(RuleSymbol.Open),
                Sep(Name, RuleSymbol.Comma, static _ => 1, static (names, _) => names.Length),
                Token(RuleSymbol.Close),
                static (_, _, close) => close.End
            )
        ),
        (Of(RuleWord.Label), Seq(Word(RuleWord.Label), Map(ArgumentEnd(), static end => end), static (_, end) => end))
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

    /// <summary>Reads a bound on a value that has no argument.</summary>
    private static Parser<RuleNode> Bound(RuleWord subject, ulong expected) =>
        Seq(
            Word(subject),
            Compared(expected),
            static RuleNode (word, compared) =>
                new RuleNode.Bound(word, null, compared.Comparison, compared.Sign, compared.Operand, Within: null)
        );

    /// <summary>Reads a bound on a value that has an argument, such as a language.</summary>
    private static Parser<RuleNode> BoundOn(RuleWord subject, Parser<RuleOperand> argument, ulong expected) =>
        Seq(
            Word(subject),
            argument,
            Compared(expected),
            static RuleNode (word, argument, compared) =>
                new RuleNode.Bound(word, argument, compared.Comparison, compared.Sign, compared.Operand, Within: null)
        );

    private static Parser<RuleNode> Experience()
    {
        var within = Many(Seq(Word(RuleWord.Within), Duration, static (_, duration) => duration));
        return Seq(
            BoundOn(RuleWord.Experience, Argument, RuleSymbol.Number.Bit),
            within,
            static RuleNode (bound, within) =>
                within.IsEmpty ? bound : (RuleNode.Bound)bound with { Within = within[^1] }
        );
    }

    /// <summary>Reads a sign and any value; whether the value is on the right scale is asked later, so that the answer can say more.</summary>
    private static Parser<(RuleToken Sign, Comparison Comparison, RuleOperand Operand)> Compared(ulong expected) =>
        Seq(SignOf(), Value(expected), static (sign, operand) => (sign.Token, sign.Comparison, operand));

    private static Parser<RuleOperand> Value(ulong expected) =>
        Switch(
            expected,
            (RuleSymbol.Name, Name),
            (RuleSymbol.Date, Operand(RuleSymbol.Date, RuleOperandKind.Date)),
            (Of(RuleWord.Nlqf), Framework),
            (Of(RuleWord.Eqf), Framework),
            (RuleSymbol.Number, NumberOrDuration())
        );

    private static Parser<RuleOperand> NumberOrDuration() =>
        input =>
        {
            var number = Number(input);
            if (!number.WasSuccessful)
            {
                return number;
            }

            var at = (RuleInput)number.Remainder;
            if ((at.Token.Symbol.Bit & Units) != 0)
            {
                return Duration(input);
            }

            at.Text.Expect(at.Index, Units);
            return number;
        };

    private static Parser<(RuleToken Token, Comparison Comparison)> SignOf() =>
        input =>
        {
            var sign = Sign(input);
            if (!sign.WasSuccessful)
            {
                return RuleResult<(RuleToken, Comparison)>.Failure(sign.Remainder);
            }

            var comparison = ((RuleInput)input).Text.Characters(sign.Value) switch
            {
                ">=" => Comparison.AtLeast,
                ">" => Comparison.Above,
                "<=" => Comparison.AtMost,
                "<" => Comparison.Below,
                "=" => Comparison.Exactly,
                _ => throw new UnreachableException(),
            };
            return RuleResult<(RuleToken, Comparison)>.Success((sign.Value, comparison), sign.Remainder);
        };

    private static Parser<RuleModifier> Validity() =>
        Seq(
            Seq(Word(RuleWord.Valid), Word(RuleWord.At), static (valid, _) => valid),
            OneOf(RuleWord.Start, RuleWord.End),
            static (valid, moment) => new RuleModifier(valid.Start, moment.End, RuleWord.Valid, moment.Symbol.Word)
        );

    private static RuleModifier ModifierOf(RuleToken word, int end) =>
        new(word.Start, end, word.Symbol.Word!.Value, null);

    private static Parser<int> ArgumentEnd() =>
        Seq(Token(RuleSymbol.Open), Name, Token(RuleSymbol.Close), static (_, _, close) => close.End);

    private static Func<RuleToken, int, RuleNode> CountOf((ImmutableArray<RuleNode> Parts, int End) items) =>
        (word, number) => new RuleNode.Count(word, number, items.Parts, items.End);

    private static Parser<Func<RuleToken, int, RuleNode>> SumOf(RuleWord unit) =>
        Seq(
            Word(unit),
            Word(RuleWord.From),
            SumItems,
            Func<RuleToken, int, RuleNode> (_, _, end) =>
                (word, number) => new RuleNode.Sum(word.Start, end, unit, number)
        );

    private static Parser<RuleOperand> Operand(RuleSymbol symbol, RuleOperandKind kind) =>
        input =>
        {
            var at = (RuleInput)input;
            var token = at.Token;
            if (token.Symbol != symbol)
            {
                at.Text.Expect(at.Index, symbol.Bit);
                return RuleResult<RuleOperand>.Failure(at);
            }

            var text = at.Text.Characters(token);
            var number = kind == RuleOperandKind.Number ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
            return RuleResult<RuleOperand>.Success(
                new RuleOperand(token.Start, token.End, kind, text, number, null),
                at.Next
            );
        };

    private static Parser<RuleToken> OneOf(params ReadOnlySpan<RuleWord> words)
    {
        var cases = new (RuleSymbol, Parser<RuleToken>)[words.Length];
        for (var index = 0; index < cases.Length; index++)
        {
            cases[index] = (Of(words[index]), Word(words[index]));
        }

        return Switch(cases);
    }

    private static Parser<RuleToken> Word(RuleWord word) => Token(Of(word));

    private static RuleSymbol Of(RuleWord word) => RuleSymbol.Of(word);

    private static ulong Bits(params ReadOnlySpan<RuleWord> words)
    {
        var bits = 0UL;
        foreach (var word in words)
        {
            bits |= Of(word).Bit;
        }

        return bits;
    }
}
