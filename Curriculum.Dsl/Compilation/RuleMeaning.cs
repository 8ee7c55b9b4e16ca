using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of the tree of one rule: names are looked up, values are read on their scale.</summary>
internal sealed class RuleMeaning(RuleSource source, NameTable names, RuleWords words)
{
    /// <summary>Returns the requirement, or null when anything in the tree is wrong.</summary>
    public Requirement? Of(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => Of(group.Inner),
            RuleNode.Joined joined => Joined(joined),
            RuleNode.Opposite opposite => Refused(opposite),
            RuleNode.Count count => Counted(count),
            RuleNode.Sum => NotReadYet(node.Start, node.End),
            RuleNode.Bound bound => new BoundMeaning(source, names, words).Of(bound),
            RuleNode.Named named => Held(named),
            _ => throw new UnreachableException(),
        };

    private Requirement? Joined(RuleNode.Joined joined)
    {
        if (joined.Word == RuleWord.Or && Mixed(joined) is { } odd)
        {
            source.Document.Report(
                SyntaxDiagnostics.Mixed(
                    source.Span(odd.Start, odd.End),
                    words.Text(RuleWord.Or),
                    words.Text(RuleWord.And)
                )
            );
            return null;
        }

        return All(joined.Parts) is not { } parts ? null
            : joined.Word == RuleWord.And ? new Requirement.All(parts)
            : new Requirement.Any(parts);
    }

    /// <summary>Returns the first word that differs from the first word, when and and or are mixed without brackets.</summary>
    private static RuleToken? Mixed(RuleNode.Joined joined)
    {
        var inner = joined.Parts.OfType<RuleNode.Joined>().FirstOrDefault();
        return inner is null ? null
            : inner.FirstWord.Start < joined.FirstWord.Start ? joined.FirstWord
            : inner.FirstWord;
    }

    private Requirement? Refused(RuleNode.Opposite opposite)
    {
        var word = opposite.Word;
        source.Document.Report(
            TypeDiagnostics.NotMonotone(source.Span(word.Start, word.End), words.Text(RuleWord.Not))
        );
        Of(opposite.Part);
        return null;
    }

    private Requirement? Counted(RuleNode.Count count)
    {
        if (All(count.Parts) is not { } parts)
        {
            return null;
        }

        return count.Kind.Symbol.Word switch
        {
            RuleWord.All => new Requirement.All(parts),
            RuleWord.One => new Requirement.Any(parts),
            _ => new Requirement.AtLeast(count.Number, parts),
        };
    }

    private Requirement.Held? Held(RuleNode.Named named)
    {
        var isEarned = false;
        var isRead = true;
        foreach (var modifier in named.Modifiers)
        {
            isEarned |= modifier.Kind == RuleWord.Itself;
            if (modifier.Kind != RuleWord.Itself && modifier is not { Kind: RuleWord.Valid, Moment: RuleWord.Start })
            {
                NotReadYet(modifier.Start, modifier.End);
                isRead = false;
            }
        }

        var version = named.Name.IndexOf('@', StringComparison.Ordinal);
        if (version >= 0)
        {
            NotReadYet(named.Token.Start + version, named.Token.End);
            isRead = false;
        }

        var reference = Reference(named, version < 0 ? named.Name : named.Name[..version]);
        return isRead && reference is not null ? new Requirement.Held(reference, isEarned) : null;
    }

    private Reference? Reference(RuleNode.Named named, string name)
    {
        var at = source.Span(named.Token.Start, named.Token.Start + name.Length);
        if (words.Meant(name) is { } meant)
        {
            source.Document.Report(SyntaxDiagnostics.OtherLanguage(at, name, words.Text(meant)));
            return null;
        }

        return HeldNames.Find(names, source.Document, name, at);
    }

    private Requirement? NotReadYet(int start, int end)
    {
        source.Document.Report(SyntaxDiagnostics.NotReadYet(source.Span(start, end), source.Text[start..end]));
        return null;
    }

    /// <summary>Returns the requirements of all parts, or null when one is wrong; every part is looked at all the same.</summary>
    private ImmutableArray<Requirement>? All(ImmutableArray<RuleNode> nodes)
    {
        var parts = ImmutableArray.CreateBuilder<Requirement>(nodes.Length);
        foreach (var node in nodes)
        {
            if (Of(node) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count == nodes.Length ? parts.MoveToImmutable() : null;
    }
}
