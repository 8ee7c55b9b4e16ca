using System.Collections.Immutable;
using Curriculum.Rules;

namespace Curriculum.Dsl.Formatting;

/// <summary>A part of a rule in the one style, in the words of one language.</summary>
internal abstract record RulePiece
{
    private RulePiece() { }

    /// <summary>One condition.</summary>
    public sealed record Leaf(string Text) : RulePiece;

    /// <summary>Pieces joined by one word; none of them is joined by the same word.</summary>
    public sealed record Joined(RuleWord Word, string Text, ImmutableArray<RulePiece> Parts) : RulePiece;

    /// <summary>A count, with the words that stand before its list.</summary>
    public sealed record Count(string Opening, ImmutableArray<RulePiece> Parts) : RulePiece;

    /// <summary>The opposite of a piece.</summary>
    public sealed record Opposite(string Word, RulePiece Part) : RulePiece;

    /// <summary>Gets the pieces that must each hold: those that the word for and joins, or the piece itself.</summary>
    public ImmutableArray<RulePiece> Conjuncts => this is Joined { Word: RuleWord.And } all ? all.Parts : [this];

    /// <summary>Returns the piece on one line.</summary>
    public string Line() =>
        this switch
        {
            Leaf leaf => leaf.Text,
            Opposite opposite => $"{opposite.Word} {Bracketed(opposite.Part)}",
            Count count => $"{count.Opening} ({string.Join(", ", count.Parts.Select(part => part.Line()))})",
            Joined joined => string.Join($" {joined.Text} ", joined.Parts.Select(Bracketed)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Returns the piece on as many lines as it needs to keep each within a width: one item of a list a line.</summary>
    public IReadOnlyList<string> Lines(int width)
    {
        var line = Line();
        return line.Length <= width
            ? [line]
            : this switch
            {
                Opposite opposite => Wrapped($"{opposite.Word} ", opposite.Part, "", width),
                Count count =>
                [
                    $"{count.Opening} (",
                    .. count.Parts.SelectMany(
                        (part, index) => Closed(part.Lines(width), index < count.Parts.Length - 1 ? "," : "")
                    ),
                    ")",
                ],
                Joined joined =>
                [
                    .. joined.Parts.SelectMany(
                        (part, index) =>
                            Wrapped("", part, index < joined.Parts.Length - 1 ? $" {joined.Text}" : "", width)
                    ),
                ],
                _ => [line],
            };
    }

    private static string Bracketed(RulePiece part) => part is Joined ? $"({part.Line()})" : part.Line();

    private static List<string> Wrapped(string before, RulePiece part, string after, int width)
    {
        var lines = part is Joined ? Closed(part.Lines(width), ")") : [.. part.Lines(width)];
        lines[0] = part is Joined ? $"{before}({lines[0]}" : before + lines[0];
        return Closed(lines, after);
    }

    private static List<string> Closed(IReadOnlyList<string> lines, string end) =>
        [.. lines.SkipLast(1), lines[^1] + end];
}
