using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Curriculum.Dsl.Rules;
using Curriculum.Rules;

namespace Curriculum.Dsl.Formatting;

/// <summary>Brings the tree of a rule into the one style, in the words it was read with or those of the other language.</summary>
/// <remarks>Single conditions are written again token by token, so that nothing needs to be known of what they say.</remarks>
internal sealed class RuleForm(string text, RuleWords from, RuleWords to)
{
    /// <summary>Returns the first word that joins another way than the word before it, without brackets between them; null when all is clear.</summary>
    public static RuleToken? Mixed(RuleNode node)
    {
        if (node is RuleNode.Joined joined && joined.Parts.OfType<RuleNode.Joined>().FirstOrDefault() is { } inner)
        {
            return inner.FirstWord.Start < joined.FirstWord.Start ? joined.FirstWord : inner.FirstWord;
        }

        return Children(node).Select(Mixed).FirstOrDefault(token => token is not null);
    }

    /// <summary>Returns a part of the rule in the one style.</summary>
    public RulePiece Of(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => Of(group.Inner),
            RuleNode.Joined joined => new RulePiece.Joined(
                joined.Word,
                to.Text(joined.Word),
                [.. joined.Parts.Select(Of).SelectMany(part => Flat(part, joined.Word))]
            ),
            RuleNode.Opposite opposite => new RulePiece.Opposite(to.Text(RuleWord.Not), Of(opposite.Part)),
            RuleNode.Count count => new RulePiece.Count(Opening(count), [.. count.Parts.Select(Of)]),
            RuleNode.Named named => new RulePiece.Leaf(Named(named)),
            RuleNode.Bound bound => new RulePiece.Leaf(
                Tokens(bound.Start, bound.Within.IsEmpty ? bound.Operand.End : bound.Within[^1].End)
            ),
            _ => new RulePiece.Leaf(Tokens(node.Start, node.End)),
        };

    /// <summary>Returns whether a piece says every word of the rule; brackets and counts may be said another way.</summary>
    public bool IsWhole(RulePiece piece) => Weight(text, from) == Weight(piece.Line(), to);

    /// <summary>Names are weighed apart: what is a name in the one language may be a word in the other.</summary>
    private static (int Names, int Others) Weight(string rule, RuleWords words)
    {
        var (names, others) = (0, 0);
        var (before, last) = (RuleSymbol.End, RuleSymbol.End);
        var token = RuleLexer.Next(rule, 0, words);
        while (token.Symbol != RuleSymbol.End)
        {
            var isFree =
                token.Symbol == RuleSymbol.Open
                || token.Symbol == RuleSymbol.Close
                || token.Symbol == RuleSymbol.Number
                || token.Symbol.Word is RuleWord.AtLeast or RuleWord.All or RuleWord.One;
            var isName =
                token.Symbol == RuleSymbol.Name
                || (
                    last == RuleSymbol.Open
                    && before.Word == RuleWord.Language
                    && token.Symbol.Word is RuleWord.And or RuleWord.Or
                );
            names += isName ? 1 : 0;
            others += isFree || isName ? 0 : 1;
            (before, last) = (last, token.Symbol);
            token = RuleLexer.Next(rule, token.End, words);
        }

        return (names, others);
    }

    private static ImmutableArray<RuleNode> Children(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => [group.Inner],
            RuleNode.Joined joined => joined.Parts,
            RuleNode.Opposite opposite => [opposite.Part],
            RuleNode.Count count => count.Parts,
            _ => [],
        };

    private static ImmutableArray<RulePiece> Flat(RulePiece part, RuleWord word) =>
        part is RulePiece.Joined joined && joined.Word == word ? joined.Parts : [part];

    /// <summary>One of some is one, and as many as there are is all.</summary>
    private string Opening(RuleNode.Count count)
    {
        var kind = count.Kind.Symbol.Word ?? throw new UnreachableException();
        if (kind == RuleWord.AtLeast)
        {
            kind =
                count.Number == 1 ? RuleWord.One
                : count.Number == count.Parts.Length ? RuleWord.All
                : kind;
        }

        var number = kind == RuleWord.AtLeast ? string.Create(CultureInfo.InvariantCulture, $" {count.Number}") : "";
        return $"{to.Text(kind)}{number} {to.Text(RuleWord.Of)}";
    }

    private string Named(RuleNode.Named named)
    {
        var written = new StringBuilder(named.Name);
        foreach (var modifier in named.Modifiers.OrderBy(modifier => modifier.Kind))
        {
            written.Append(' ').Append(Tokens(modifier.Start, modifier.End));
        }

        return written.ToString();
    }

    private string Tokens(int start, int end)
    {
        var written = new StringBuilder();
        var (before, last) = (RuleSymbol.End, new RuleToken(RuleSymbol.End, start, start));
        while (RuleLexer.Next(text, last.End, from) is var token && token.Start < end && token.Symbol != RuleSymbol.End)
        {
            var isArgument = last.Symbol == RuleSymbol.Open && IsFunction(before);
            if (written.Length > 0 && IsApart(last.Symbol, token.Symbol))
            {
                written.Append(' ');
            }

            written.Append(
                !isArgument && token.Symbol.Word is { } word ? Word(word, last) : text[token.Start..token.End]
            );
            (before, last) = (last.Symbol, token);
        }

        return written.ToString();
    }

    /// <summary>Returns whether a bracket behind a symbol holds its argument rather than a list.</summary>
    private static bool IsFunction(RuleSymbol symbol) => symbol.Word is not (null or RuleWord.Of or RuleWord.From);

    private static bool IsApart(RuleSymbol left, RuleSymbol right) =>
        left != RuleSymbol.Open
        && right != RuleSymbol.Close
        && right != RuleSymbol.Comma
        && !(right == RuleSymbol.Open && IsFunction(left));

    private string Word(RuleWord word, RuleToken before) =>
        before.Symbol == RuleSymbol.Number
        && int.Parse(text.AsSpan(before.Start, before.End - before.Start), CultureInfo.InvariantCulture) != 1
            ? to.Plural(word)
            : to.Text(word);
}
