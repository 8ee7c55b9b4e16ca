using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Benchmarks;

/// <summary>The rules of the mix read by hand: recursive descent over the same tokens to the same tree, the fastest way we know.</summary>
/// <remarks>It stops at the first fault and says nothing about it: what it measures is reading alone.</remarks>
internal sealed class HandParser(RuleWords words)
{
    private RuleToken[] _tokens = new RuleToken[64];
    private string _rule = "";
    private int _at;

    private RuleToken Token => _tokens[_at];

    private RuleWord? Word => Token.Symbol.Word;

    /// <summary>Returns the tree of a rule.</summary>
    public RuleNode Read(string rule)
    {
        (_rule, _at) = (rule, 0);
        RuleLexer.Read(rule, words, ref _tokens);
        var tree = Series(RuleWord.Or);
        Take(RuleSymbol.End);
        return tree;
    }

    private RuleNode Series(RuleWord word)
    {
        var first = word == RuleWord.Or ? Series(RuleWord.And) : Term();
        if (Word != word)
        {
            return first;
        }

        var (joint, parts) = (Token, ImmutableArray.CreateBuilder<RuleNode>());
        parts.Add(first);
        while (Word == word)
        {
            _at++;
            parts.Add(word == RuleWord.Or ? Series(RuleWord.And) : Term());
        }

        return new RuleNode.Joined(word, parts.DrainToImmutable(), joint);
    }

    private RuleNode Term()
    {
        var token = Token;
        if (token.Symbol == RuleSymbol.Name)
        {
            _at++;
            return new RuleNode.Named(Text(token), token, Modifiers());
        }

        if (token.Symbol == RuleSymbol.Open)
        {
            _at++;
            var inner = Series(RuleWord.Or);
            return new RuleNode.Group(token.Start, Take(RuleSymbol.Close).End, inner);
        }

        _at++;
        return token.Symbol.Word switch
        {
            RuleWord.AtLeast => Count(token, Operand(RuleSymbol.Number, RuleOperandKind.Number).Number),
            RuleWord.All => Count(token, 0),
            RuleWord.One => Count(token, 1),
            RuleWord.Age => Bound(token, null),
            RuleWord.Language or RuleWord.Experience => Bound(token, Argument()),
            _ => throw new FormatException(),
        };
    }

    private RuleNode.Count Count(RuleToken kind, int number)
    {
        Take(RuleSymbol.Of(RuleWord.Of));
        Take(RuleSymbol.Open);
        var parts = ImmutableArray.CreateBuilder<RuleNode>();
        parts.Add(Series(RuleWord.Or));
        while (Token.Symbol == RuleSymbol.Comma)
        {
            _at++;
            parts.Add(Series(RuleWord.Or));
        }

        var end = Take(RuleSymbol.Close).End;
        return new RuleNode.Count(kind, number == 0 ? parts.Count : number, parts.DrainToImmutable(), end);
    }

    private RuleOperand Argument()
    {
        Take(RuleSymbol.Open);
        var name = Operand(RuleSymbol.Name, RuleOperandKind.Name);
        Take(RuleSymbol.Close);
        return name;
    }

    private RuleNode.Bound Bound(RuleToken subject, RuleOperand? argument)
    {
        var sign = Take(RuleSymbol.Comparison);
        var comparison = Text(sign) is ">=" ? Comparison.AtLeast : throw new FormatException();
        var value =
            Token.Symbol == RuleSymbol.Name
                ? Operand(RuleSymbol.Name, RuleOperandKind.Name)
                : Operand(RuleSymbol.Number, RuleOperandKind.Number);
        if (Word is RuleWord.Day or RuleWord.Week or RuleWord.Month or RuleWord.Year)
        {
            value = value with { End = Token.End, Kind = RuleOperandKind.Duration, Unit = Word };
            _at++;
        }

        return new RuleNode.Bound(subject, argument, comparison, sign, value);
    }

    private ImmutableArray<RuleModifier> Modifiers()
    {
        if (Word != RuleWord.Itself)
        {
            return [];
        }

        var itself = Take(RuleSymbol.Of(RuleWord.Itself));
        var earned = Take(RuleSymbol.Of(RuleWord.Earned));
        return [new RuleModifier(itself.Start, earned.End, RuleWord.Itself, null)];
    }

    private RuleOperand Operand(RuleSymbol symbol, RuleOperandKind kind)
    {
        var token = Take(symbol);
        var text = Text(token);
        var number = kind == RuleOperandKind.Number ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        return new RuleOperand(token.Start, token.End, kind, text, number, null);
    }

    private RuleToken Take(RuleSymbol symbol) => Token.Symbol == symbol ? _tokens[_at++] : throw new FormatException();

    private string Text(RuleToken token) => _rule[token.Start..token.End];
}
