using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of the tree of one rule: names are looked up, values are read on their scale.</summary>
internal sealed class RuleMeaning(RuleSource source, NameTable names, RuleWords words, RuleStratum stratum)
{
    private readonly BoundMeaning _bounds = new(source, names, words, stratum);
    private readonly HeldMeaning _held = new(source, names, words, stratum);

    /// <summary>Returns the requirement, or null when anything in the tree is wrong.</summary>
    public Requirement? Of(RuleNode node) =>
        node switch
        {
            RuleNode.Group group => Of(group.Inner),
            RuleNode.Joined joined => Joined(joined),
            RuleNode.Opposite opposite => Opposite(opposite),
            RuleNode.Count count => Counted(count),
            RuleNode.Sum sum => Sum(sum),
            RuleNode.Bound bound => _bounds.Of(bound),
            RuleNode.Named named => _held.Of(named),
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

    private Requirement.Not? Opposite(RuleNode.Opposite opposite)
    {
        var part = Of(opposite.Part);
        if (part is null || stratum == RuleStratum.Free || MayBeDenied(part))
        {
            return part is null ? null : new Requirement.Not(part);
        }

        var word = opposite.Word;
        source.Document.Report(
            TypeDiagnostics.NotMonotone(source.Span(word.Start, word.End), words.Text(RuleWord.Not))
        );
        return null;
    }

    /// <summary>The context is the same whatever one learns, and a declared fact may be; that no module gives it is checked later.</summary>
    private static bool MayBeDenied(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(MayBeDenied),
            Requirement.Any any => any.Parts.All(MayBeDenied),
            Requirement.AtLeast count => count.Parts.All(MayBeDenied),
            Requirement.Not not => MayBeDenied(not.Part),
            Requirement.Held held => held.What is Reference.ToFact,
            _ => requirement is Requirement.InCohort or Requirement.OnDate,
        };

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

    private Requirement.Sum? Sum(RuleNode.Sum sum)
    {
        var unit = sum.Unit switch
        {
            RuleWord.Hours => SumUnit.Hours,
            RuleWord.Points => SumUnit.Points,
            _ => SumUnit.Modules,
        };
        SumSet? set = sum.Set.Label is { } label ? Labelled(label) : Listed(sum.Set.Names, unit);
        return set is null ? null : new Requirement.Sum(sum.Number, unit, set);
    }

    private SumSet.Labelled? Labelled(RuleOperand label)
    {
        if (!names.KnowsLabels || names.Labels.Contains(label.Text))
        {
            return new SumSet.Labelled(label.Text);
        }

        source.Document.Report(
            NameDiagnostics.UnknownReference(
                source.Span(label.Start, label.End),
                label.Text,
                Nearest.Of(label.Text, names.Labels)
            )
        );
        return null;
    }

    private SumSet.Listed? Listed(ImmutableArray<RuleOperand> operands, SumUnit unit)
    {
        var items = ImmutableArray.CreateBuilder<Reference>(operands.Length);
        foreach (var name in operands)
        {
            var found = _held.Reference(name.Text, name.Start);
            if (found is Reference.ToModule || (found is Reference.ToOutcome && unit != SumUnit.Modules))
            {
                items.Add(found);
            }
            else if (found is not null)
            {
                source.Document.Report(NameDiagnostics.OtherKind(source.Span(name.Start, name.End), name.Text));
            }
        }

        return items.Count == operands.Length ? new SumSet.Listed(items.DrainToImmutable()) : null;
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
