using System.Diagnostics;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of a bound: on an age, a level, a scale, experience, the cohort or the day.</summary>
internal sealed class BoundMeaning(RuleSource source, NameTable names, RuleWords words, RuleStratum stratum)
{
    private const int OldestAge = 150;

    /// <summary>Returns the requirement, or null when anything is wrong.</summary>
    public Requirement? Of(RuleNode.Bound bound) =>
        bound.Subject.Symbol.Word switch
        {
            RuleWord.Age => Age(bound),
            RuleWord.Level => Level(bound),
            RuleWord.Language => Language(bound),
            RuleWord.Scale => Scale(bound),
            RuleWord.Experience => Experience(bound),
            RuleWord.Cohort => Cohort(bound),
            RuleWord.Date => Date(bound),
            _ => throw new UnreachableException(),
        };

    private Requirement? Age(RuleNode.Bound bound) =>
        bound.Operand is { Kind: RuleOperandKind.Number, Number: <= OldestAge }
            ? new Requirement.Age(bound.Comparison, bound.Operand.Number)
            : WrongScale(bound, "18");

    private Requirement? Level(RuleNode.Bound bound)
    {
        var isRising = IsRising(bound);
        if (bound.Operand is not { Kind: RuleOperandKind.Level, Number: >= 1 and <= Model.Level.Highest } operand)
        {
            return WrongScale(bound, "NLQF 3");
        }

        var framework = operand.Unit == RuleWord.Nlqf ? LevelFramework.Nlqf : LevelFramework.Eqf;
        return isRising ? new Requirement.LearningLevel(bound.Comparison, new Level(framework, operand.Number)) : null;
    }

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
        return level is null ? WrongScale(bound, "B1", CertainLevel(bound.Operand))
            : isRising ? new Requirement.LanguageLevel(code.Text, bound.Comparison, level.Value)
            : null;
    }

    private Requirement? Scale(RuleNode.Bound bound)
    {
        var isRising = IsRising(bound);
        var argument = bound.Argument!;
        if (!names.Scales.TryGetValue(argument.Text, out var scale))
        {
            if (names.KnowsManifest)
            {
                source.Document.Report(
                    NameDiagnostics.UnknownReference(
                        source.Span(argument.Start, argument.End),
                        argument.Text,
                        Nearest.Of(argument.Text, names.Scales.Keys)
                    )
                );
            }

            return null;
        }

        var operand = bound.Operand;
        var place = operand.Kind switch
        {
            RuleOperandKind.Name => scale.PlaceOf(operand.Text),
            RuleOperandKind.Number when scale.Has(operand.Number) => operand.Number,
            _ => null,
        };
        var step = operand.Kind == RuleOperandKind.Name ? operand.Text : "";
        return place is null ? WrongScale(bound, Example(scale))
            : isRising ? new Requirement.ScaleStep(scale.Id, bound.Comparison, place.Value, step)
            : null;
    }

    private static string Example(Scale scale) =>
        scale.Steps is [.., var last] ? last : scale.Highest.ToString(CultureInfo.InvariantCulture);

    private Requirement? Experience(RuleNode.Bound bound)
    {
        var isRising = IsRising(bound) && HasOneStretch(bound);
        var argument = bound.Argument!;
        var at = source.Span(argument.Start, argument.End);
        var trade = HeldNames.Trade(names, source.Document, argument.Text, at);
        var example = words.Text(Period.Of(6, PeriodUnit.Month));
        if (!Periods.IsRead(bound.Operand))
        {
            return WrongScale(bound, example);
        }

        if (bound.Within is [var within] && !Periods.IsRead(within))
        {
            return WrongScale(within, words.Text(RuleWord.Within), example);
        }

        return isRising && trade is { } known
            ? new Requirement.Experience(known, Periods.Of(bound.Operand))
            {
                Comparison = bound.Comparison,
                Within = bound.Within is [var stretch] ? Periods.Of(stretch) : null,
            }
            : null;
    }

    private bool HasOneStretch(RuleNode.Bound bound)
    {
        if (bound.Within is not [var first, var second, ..])
        {
            return true;
        }

        source.Document.Report(
            TypeDiagnostics.Contradiction(
                source.Span(second.Start, second.End),
                source.Text[second.Start..second.End],
                source.Text[first.Start..first.End]
            )
        );
        return false;
    }

    private Requirement? Cohort(RuleNode.Bound bound)
    {
        if (bound.Operand is not { Kind: RuleOperandKind.Name, Text: var id } operand)
        {
            return WrongScale(bound, "c2026");
        }

        var at = source.Span(operand.Start, operand.End);
        if (names.Find(id) is not { } name)
        {
            if (names.IsWhole)
            {
                source.Document.Report(names.Unknown(at, id, names.NearestTo(id)));
            }

            return null;
        }

        if (name.Kind != EntityKind.Cohort)
        {
            source.Document.Report(NameDiagnostics.OtherKind(at, id));
            return null;
        }

        source.Document.Mentions.Add(id);
        return new Requirement.InCohort(bound.Comparison, new CohortId(id));
    }

    private Requirement? Date(RuleNode.Bound bound) =>
        bound.Operand.Kind == RuleOperandKind.Date
        && DateOnly.TryParseExact(
            bound.Operand.Text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? new Requirement.OnDate(bound.Comparison, date)
            : WrongScale(bound, "2026-09-01");

    /// <summary>Returns whether more of the value never breaks the bound, where that is asked; reports it when it does.</summary>
    private bool IsRising(RuleNode.Bound bound)
    {
        if (stratum == RuleStratum.Free || bound.Comparison.Grows())
        {
            return true;
        }

        source.Document.Report(
            TypeDiagnostics.NotMonotone(source.Span(bound.Sign.Start, bound.Sign.End), RuleWords.Sign(bound.Comparison))
        );
        return false;
    }

    private static string? CertainLevel(RuleOperand operand)
    {
        var level = operand.Text.ToUpperInvariant();
        return operand.Kind == RuleOperandKind.Name && LanguageTerms.Level(level) is not null ? level : null;
    }

    private Requirement? WrongScale(RuleNode.Bound bound, string example, string? certain = null) =>
        WrongScale(bound.Operand, source.Text[bound.Subject.Start..bound.Subject.End], example, certain);

    private Requirement? WrongScale(RuleOperand operand, string subject, string example, string? certain = null)
    {
        source.Document.Report(
            TypeDiagnostics.WrongScale(
                source.Span(operand.Start, operand.End),
                source.Text[operand.Start..operand.End],
                subject,
                $"`{example}`",
                certain
            )
        );
        return null;
    }
}
