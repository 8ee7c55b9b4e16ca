using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of a bound: on an age, a language level, or experience.</summary>
internal sealed class BoundMeaning(RuleSource source, NameTable names, RuleWords words)
{
    private const int MostUnits = 10_000;
    private const int OldestAge = 150;

    /// <summary>Returns the requirement, or null when anything is wrong.</summary>
    public Requirement? Of(RuleNode.Bound bound) =>
        bound.Subject.Symbol.Word switch
        {
            RuleWord.Age => Age(bound),
            RuleWord.Language => Language(bound),
            RuleWord.Experience => Experience(bound),
            _ => NotReadYet(bound.Start, bound.End),
        };

    private Requirement? Age(RuleNode.Bound bound) =>
        bound.Operand is { Kind: RuleOperandKind.Number, Number: <= OldestAge }
            ? new Requirement.Age(bound.Comparison, bound.Operand.Number)
            : WrongScale(bound, "18");

    private Requirement? Language(RuleNode.Bound bound)
    {
        var code = bound.Argument!;
        var isRising = IsRising(bound);
        if (!LanguageTerms.IsCode(code.Text))
        {
            source.Document.Report(TypeDiagnostics.NoLanguageCode(source.Span(code.Start, code.End), code.Text));
            return null;
        }

        var level = bound.Operand.Kind == RuleOperandKind.Name ? LanguageTerms.Level(bound.Operand.Text) : null;
        return level is null ? WrongScale(bound, "B1")
            : isRising ? new Requirement.LanguageLevel(code.Text, bound.Comparison, level.Value)
            : null;
    }

    private Requirement? Experience(RuleNode.Bound bound)
    {
        var isRising = IsRising(bound);
        if (isRising && bound.Comparison == Comparison.Above)
        {
            NotReadYet(bound.Sign.Start, bound.Sign.End);
            isRising = false;
        }

        if (bound.Within is { } within)
        {
            NotReadYet(within.Start, within.End);
            isRising = false;
        }

        var argument = bound.Argument!;
        var at = source.Span(argument.Start, argument.End);
        var trade = HeldNames.Trade(names, source.Document, argument.Text, at);
        return bound.Operand is not { Kind: RuleOperandKind.Duration, Number: <= MostUnits }
                ? WrongScale(bound, words.Text(Period.Of(6, PeriodUnit.Month)))
            : isRising && trade is not null ? new Requirement.Experience(trade.Value, PeriodOf(bound.Operand))
            : null;
    }

    private static Period PeriodOf(RuleOperand duration) =>
        Period.Of(
            duration.Number,
            duration.Unit switch
            {
                RuleWord.Day => PeriodUnit.Day,
                RuleWord.Week => PeriodUnit.Week,
                RuleWord.Month => PeriodUnit.Month,
                _ => PeriodUnit.Year,
            }
        );

    /// <summary>Returns whether more of the value never breaks the bound; reports it when it does.</summary>
    private bool IsRising(RuleNode.Bound bound)
    {
        if (bound.Comparison is Comparison.AtLeast or Comparison.Above)
        {
            return true;
        }

        source.Document.Report(
            TypeDiagnostics.NotMonotone(source.Span(bound.Sign.Start, bound.Sign.End), RuleWords.Sign(bound.Comparison))
        );
        return false;
    }

    private Requirement? WrongScale(RuleNode.Bound bound, string example)
    {
        var operand = bound.Operand;
        source.Document.Report(
            TypeDiagnostics.WrongScale(
                source.Span(operand.Start, operand.End),
                source.Text[operand.Start..operand.End],
                source.Text[bound.Subject.Start..bound.Subject.End],
                $"`{example}`"
            )
        );
        return null;
    }

    private Requirement? NotReadYet(int start, int end)
    {
        source.Document.Report(SyntaxDiagnostics.NotReadYet(source.Span(start, end), source.Text[start..end]));
        return null;
    }
}
