using System.Diagnostics;
using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;
using Sprache;
using static Curriculum.Dsl.Rules.RuleCombinators;

namespace Curriculum.Dsl.Rules;

/// <summary>The small parts of a rule: words, values, durations, and what is asked of something that is held.</summary>
internal static class RuleParts
{
    private static readonly ulong Units = Bits(RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year);

    /// <summary>Reads a whole number.</summary>
    public static readonly Parser<RuleOperand> Number = Operand(RuleSymbol.Number, RuleOperandKind.Number);

    /// <summary>Reads a name.</summary>
    public static readonly Parser<RuleOperand> Name = Operand(RuleSymbol.Name, RuleOperandKind.Name);

    private static readonly Parser<RuleToken> Unit = OneOf(RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year);

    /// <summary>Reads a number with a unit of time.</summary>
    public static readonly Parser<RuleOperand> Duration = Seq(
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

    /// <summary>Reads a name between brackets.</summary>
    public static readonly Parser<RuleOperand> Argument = Seq(
        Token(RuleSymbol.Open),
        Name,
        Token(RuleSymbol.Close),
        static (_, name, _) => name
    );

    /// <summary>Reads the code of a language between brackets.</summary>
    /// <remarks>The code of English is also Dutch for and, the code of Oriya is also English for or.</remarks>
    public static readonly Parser<RuleOperand> LanguageArgument = Seq(
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

    /// <summary>Reads what is asked of something that is held.</summary>
    public static readonly Parser<RuleModifier> Modifier = Switch<RuleModifier>(
        (Of(RuleWord.Valid), Validity()),
        (Of(RuleWord.Ever), Map(Word(RuleWord.Ever), static word => ModifierOf(word, word.End))),
        (
            Of(RuleWord.Itself),
            Seq(Word(RuleWord.Itself), Word(RuleWord.Earned), static (itself, earned) => ModifierOf(itself, earned.End))
        ),
        (
            Of(RuleWord.Max),
            Seq(
                Word(RuleWord.Max),
                Duration,
                Word(RuleWord.Old),
                static (max, age, old) => ModifierOf(max, old.End) with { Operand = age }
            )
        ),
        (
            Of(RuleWord.Result),
            Seq(
                Word(RuleWord.Result),
                SignOf(),
                Number,
                static (result, sign, number) =>
                    ModifierOf(result, number.End) with
                    {
                        Operand = number,
                        Sign = sign.Token,
                        Comparison = sign.Comparison,
                    }
            )
        )
    );

    /// <summary>Reads a sign and any value; whether the value is on the right scale is asked later, so that the answer can say more.</summary>
    public static Parser<(RuleToken Sign, Comparison Comparison, RuleOperand Operand)> Compared(ulong expected) =>
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

    /// <summary>Reads one word.</summary>
    public static Parser<RuleToken> Word(RuleWord word) => Token(Of(word));

    /// <summary>Returns the symbol of a word.</summary>
    public static RuleSymbol Of(RuleWord word) => RuleSymbol.Of(word);

    /// <summary>Returns the set of these words.</summary>
    public static ulong Bits(params ReadOnlySpan<RuleWord> words)
    {
        var bits = 0UL;
        foreach (var word in words)
        {
            bits |= Of(word).Bit;
        }

        return bits;
    }
}
