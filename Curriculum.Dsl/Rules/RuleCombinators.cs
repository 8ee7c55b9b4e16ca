using System.Collections.Immutable;
using Sprache;

namespace Curriculum.Dsl.Rules;

/// <summary>Small parsers made into larger ones, over tokens, without ever reading a token twice.</summary>
/// <remarks>
/// The library's own combinators try alternatives in turn and forget the furthest failure; with these the first token
/// decides, and a fault is found where a reader would find it.
/// </remarks>
internal static class RuleCombinators
{
    /// <summary>The deepest nesting of one rule.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Reads one token of a kind.</summary>
    public static Parser<RuleToken> Token(RuleSymbol symbol) => Token(symbol, symbol.Bit);

    /// <summary>Reads one token of a kind; when it is another, only the kinds of <paramref name="expected"/> are named.</summary>
    public static Parser<RuleToken> Token(RuleSymbol symbol, ulong expected) =>
        input =>
        {
            var at = (RuleInput)input;
            var token = at.Token;
            if (token.Symbol == symbol)
            {
                return RuleResult<RuleToken>.Success(token, at.Next);
            }

            at.Text.Expect(at.Index, expected);
            return RuleResult<RuleToken>.Failure(at);
        };

    /// <summary>Makes another value of what a parser read.</summary>
    public static Parser<TResult> Map<T, TResult>(Parser<T> parser, Func<T, TResult> make) =>
        input =>
        {
            var read = parser(input);
            return read.WasSuccessful
                ? RuleResult<TResult>.Success(make(read.Value), read.Remainder)
                : RuleResult<TResult>.Failure(read.Remainder);
        };

    /// <summary>Reads two things, one after the other.</summary>
    public static Parser<TResult> Seq<T1, T2, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Func<T1, T2, TResult> make
    ) =>
        input =>
        {
            var one = first(input);
            if (!one.WasSuccessful)
            {
                return RuleResult<TResult>.Failure(one.Remainder);
            }

            var two = second(one.Remainder);
            return two.WasSuccessful
                ? RuleResult<TResult>.Success(make(one.Value, two.Value), two.Remainder)
                : RuleResult<TResult>.Failure(two.Remainder);
        };

    /// <summary>Reads three things, one after the other.</summary>
    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Parser<T3> third,
        Func<T1, T2, T3, TResult> make
    ) =>
        input =>
        {
            var one = first(input);
            if (!one.WasSuccessful)
            {
                return RuleResult<TResult>.Failure(one.Remainder);
            }

            var two = second(one.Remainder);
            if (!two.WasSuccessful)
            {
                return RuleResult<TResult>.Failure(two.Remainder);
            }

            var three = third(two.Remainder);
            return three.WasSuccessful
                ? RuleResult<TResult>.Success(make(one.Value, two.Value, three.Value), three.Remainder)
                : RuleResult<TResult>.Failure(three.Remainder);
        };

    /// <summary>Reads one or more things with a separator between them.</summary>
    /// <param name="part">Reads one thing.</param>
    /// <param name="separator">Stands between two of them.</param>
    /// <param name="one">Makes the value of a single thing.</param>
    /// <param name="many">Makes the value of several things, given the first separator too.</param>
    public static Parser<TResult> Sep<T, TResult>(
        Parser<T> part,
        RuleSymbol separator,
        Func<T, TResult> one,
        Func<ImmutableArray<T>, RuleToken, TResult> many
    ) =>
        input =>
        {
            var read = part(input);
            if (!read.WasSuccessful)
            {
                return RuleResult<TResult>.Failure(read.Remainder);
            }

            var at = (RuleInput)read.Remainder;
            if (at.Token.Symbol != separator)
            {
                at.Text.Expect(at.Index, separator.Bit);
                return RuleResult<TResult>.Success(one(read.Value), at);
            }

            var first = at.Token;
            var parts = ImmutableArray.CreateBuilder<T>(4);
            parts.Add(read.Value);
            while (at.Token.Symbol == separator)
            {
                read = part(at.Next);
                if (!read.WasSuccessful)
                {
                    return RuleResult<TResult>.Failure(read.Remainder);
                }

                parts.Add(read.Value);
                at = (RuleInput)read.Remainder;
            }

            at.Text.Expect(at.Index, separator.Bit);
            return RuleResult<TResult>.Success(many(parts.DrainToImmutable(), first), at);
        };

    /// <summary>Reads as many things as there are; a thing that is begun must be finished.</summary>
    public static Parser<ImmutableArray<T>> Many<T>(Parser<T> part) =>
        input =>
        {
            ImmutableArray<T>.Builder? parts = null;
            var at = (RuleInput)input;
            while (true)
            {
                var read = part(at);
                if (!read.WasSuccessful)
                {
                    return ((RuleInput)read.Remainder).Index == at.Index
                        ? RuleResult<ImmutableArray<T>>.Success(parts?.DrainToImmutable() ?? [], at)
                        : RuleResult<ImmutableArray<T>>.Failure(read.Remainder);
                }

                parts ??= ImmutableArray.CreateBuilder<T>(1);
                parts.Add(read.Value);
                at = (RuleInput)read.Remainder;
            }
        };

    /// <summary>Lets the first token choose the parser.</summary>
    public static Parser<T> Switch<T>(params (RuleSymbol Symbol, Parser<T> Parser)[] cases)
    {
        var all = cases.Aggregate(0UL, (set, each) => set | each.Symbol.Bit);
        return Switch(all, cases);
    }

    /// <summary>Lets the first token choose the parser; when it fits none, only the kinds of <paramref name="expected"/> are named.</summary>
    public static Parser<T> Switch<T>(ulong expected, params (RuleSymbol Symbol, Parser<T> Parser)[] cases)
    {
        var parsers = new Parser<T>?[RuleSymbol.Count];
        foreach (var (symbol, parser) in cases)
        {
            parsers[symbol.Code] = parser;
        }

        return input =>
        {
            var at = (RuleInput)input;
            if (parsers[at.Token.Symbol.Code] is { } parser)
            {
                return parser(at);
            }

            at.Text.Expect(at.Index, expected);
            return RuleResult<T>.Failure(at);
        };
    }

    /// <summary>Reads something that may hold itself; too deep a nesting is a failure, never a full stack.</summary>
    public static Parser<T> Deep<T>(Func<Parser<T>> parser) =>
        input =>
        {
            var at = (RuleInput)input;
            if (at.Text.Depth == DeepestNesting)
            {
                at.Text.RefuseDepth(at.Index);
                return RuleResult<T>.Failure(at);
            }

            at.Text.Depth++;
            var read = parser()(at);
            at.Text.Depth--;
            return read;
        };
}
