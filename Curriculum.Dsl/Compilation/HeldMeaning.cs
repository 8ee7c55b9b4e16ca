using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of something that must be held, with what more is asked of it.</summary>
internal sealed class HeldMeaning(RuleSource source, NameTable names, RuleWords words, RuleStratum stratum)
{
    /// <summary>Returns the requirement, or null when anything is wrong.</summary>
    public Requirement.Held? Of(RuleNode.Named named)
    {
        var at = named.Name.IndexOf('@', StringComparison.Ordinal);
        var reference = Reference(at < 0 ? named.Name : named.Name[..at], named.Token.Start);
        var held = reference is null ? null : new Requirement.Held(reference);
        var isRight = held is not null;
        if (at >= 0)
        {
            isRight &= IsVersion(named, at);
            held = held is null ? null : held with { Version = named.Name[(at + 1)..] };
        }

        if (reference is Reference.ToFact && (at >= 0 || !named.Modifiers.IsEmpty))
        {
            // A fact is so or not so: it has no validity, no day and no result.
            source.Document.Report(NameDiagnostics.OtherKind(source.Span(named.Start, named.End), named.Name));
            return null;
        }

        for (var index = 0; index < named.Modifiers.Length; index++)
        {
            var modifier = named.Modifiers[index];
            isRight &= IsAlone(named, index) && IsRead(modifier);
            held = held is null || !isRight ? null : With(held, modifier);
        }

        return isRight ? held : null;
    }

    /// <summary>Returns what a name without a version stands for, or null when it stands for nothing that one may hold.</summary>
    public Reference? Reference(string name, int start)
    {
        var at = source.Span(start, start + name.Length);
        if (words.Meant(name) is { } meant)
        {
            source.Document.Report(SyntaxDiagnostics.OtherLanguage(at, name, words.Text(meant)));
            return null;
        }

        return HeldNames.Find(names, source.Document, name, at);
    }

    private static Requirement.Held With(Requirement.Held held, RuleModifier modifier) =>
        modifier.Kind switch
        {
            RuleWord.Itself => held with { Earned = true },
            RuleWord.Ever => held with { Moment = HeldMoment.Ever },
            RuleWord.Max => held with { MaxAge = Periods.Of(modifier.Operand!) },
            RuleWord.Result => held with { Result = new ResultBound(modifier.Comparison, modifier.Operand!.Number) },
            _ => held with { Moment = modifier.Moment == RuleWord.End ? HeldMoment.End : HeldMoment.Start },
        };

    private bool IsVersion(RuleNode.Named named, int at)
    {
        if (named.Name.AsSpan(at + 1) is ['v', >= '0' and <= '9', ..])
        {
            return true;
        }

        var token = named.Token;
        source.Document.Report(
            FileDiagnostics.UnreadableValue(source.Span(token.Start + at, token.End), named.Name[at..], "`@v2026.1`")
        );
        return false;
    }

    /// <summary>Two moments, or the same word twice, cannot both be meant.</summary>
    private bool IsAlone(RuleNode.Named named, int index)
    {
        var modifier = named.Modifiers[index];
        for (var earlier = 0; earlier < index; earlier++)
        {
            var other = named.Modifiers[earlier];
            if (Kind(other) == Kind(modifier))
            {
                source.Document.Report(
                    TypeDiagnostics.Contradiction(
                        source.Span(modifier.Start, modifier.End),
                        source.Text[modifier.Start..modifier.End],
                        source.Text[other.Start..other.End]
                    )
                );
                return false;
            }
        }

        return true;

        static RuleWord Kind(RuleModifier modifier) => modifier.Kind == RuleWord.Ever ? RuleWord.Valid : modifier.Kind;
    }

    private bool IsRead(RuleModifier modifier)
    {
        if (modifier.Kind == RuleWord.Max && !Periods.IsRead(modifier.Operand!))
        {
            var operand = modifier.Operand!;
            source.Document.Report(
                TypeDiagnostics.WrongScale(
                    source.Span(operand.Start, operand.End),
                    source.Text[operand.Start..operand.End],
                    words.Text(RuleWord.Max),
                    $"`{words.Text(Period.Of(3, PeriodUnit.Year))}`"
                )
            );
            return false;
        }

        if (modifier.Kind == RuleWord.Result && stratum == RuleStratum.Monotone && !modifier.Comparison.Grows())
        {
            source.Document.Report(
                TypeDiagnostics.NotMonotone(
                    source.Span(modifier.Sign.Start, modifier.Sign.End),
                    RuleWords.Sign(modifier.Comparison)
                )
            );
            return false;
        }

        return true;
    }
}
