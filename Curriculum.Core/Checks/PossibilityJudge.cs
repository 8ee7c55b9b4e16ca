using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;
using Curriculum.Rules.Logic;

namespace Curriculum.Checks;

/// <summary>Finds the smallest clauses that nobody meets, or everybody.</summary>
internal sealed class PossibilityJudge(ClauseLogic logic)
{
    /// <summary>Returns the faults of clauses that must hold together, and of their parts.</summary>
    public IEnumerable<ClauseFault> Judge(ImmutableArray<Clause> clauses)
    {
        ImmutableArray<ClauseFault> faults = [.. clauses.SelectMany(Judge)];
        return faults.IsEmpty && Contradiction(clauses) is { } contradiction ? [contradiction] : faults;
    }

    /// <summary>Returns the first clause that excludes clauses before it, with the fewest of those.</summary>
    private ClauseFault? Contradiction(ImmutableArray<Clause> clauses)
    {
        var last = logic.FirstExcluded(clauses);
        if (last < 1)
        {
            return null;
        }

        var late = clauses[last];
        var needed = ClauseLogic.Needed(clauses[..last], before => logic.Exclude([.. before, late]));
        return new ClauseFault(
            FaultKind.Contradictory,
            late.Place,
            logic.Print(late.Requirement),
            logic.PrintAll(needed)
        );
    }

    private IEnumerable<ClauseFault> Judge(Clause clause)
    {
        if (clause.Requirement is Requirement.All)
        {
            return Judge([.. clause.Conjuncts]);
        }

        var parts = clause.Parts;
        ImmutableArray<ClauseFault> faults = [.. parts.SelectMany(Judge)];
        return faults.IsEmpty && clause.Requirement is not Requirement.Not && Own(clause) is { } own ? [own] : faults;
    }

    private ClauseFault? Own(Clause clause) =>
        clause.Requirement switch
        {
            Requirement.AtLeast { Count: <= 0 } or Requirement.Sum { Minimum: <= 0 } => AsksNothing(clause),
            Requirement.AtLeast count => Counted(clause, count),
            Requirement.Sum sum => Summed(clause, sum),
            _ when logic.Fails(clause.Requirement) => Impossible(
                clause,
                logic.Print(clause.Requirement),
                WithoutMore(clause.Requirement)
            ),
            _ when logic.Holds(clause.Requirement) => AsksNothing(clause),
            _ => null,
        };

    private ClauseFault? Counted(Clause clause, Requirement.AtLeast count)
    {
        var most = Math.Min(count.Count, logic.Different(count));
        while (most > 0 && logic.Fails(count with { Count = most }))
        {
            most--;
        }

        return most < count.Count ? Impossible(clause, Opening(count.Count), most > 0 ? Opening(most) : "")
            : logic.Holds(count) ? AsksNothing(clause)
            : null;
    }

    private ClauseFault? Summed(Clause clause, Requirement.Sum sum)
    {
        var most = logic.Most(sum);
        if (SumSets.Minimum(sum) <= most)
        {
            return null;
        }

        var units = most / (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
        return new ClauseFault(
            FaultKind.MoreThanThereIs,
            clause.Place,
            Opening(sum.Minimum, sum.Unit),
            units > 0 ? Opening(units, sum.Unit) : ""
        );
    }

    private static ClauseFault Impossible(Clause clause, string text, string meant) =>
        new(FaultKind.Impossible, clause.Place, text, meant);

    private ClauseFault AsksNothing(Clause clause) =>
        new(FaultKind.AsksNothing, clause.Place, logic.Print(clause.Requirement), "");

    private string WithoutMore(Requirement requirement)
    {
        Requirement? atLeast = requirement switch
        {
            Requirement.LearningLevel { Comparison: Comparison.Above } level => level with
            {
                Comparison = Comparison.AtLeast,
            },
            Requirement.LanguageLevel { Comparison: Comparison.Above } level => level with
            {
                Comparison = Comparison.AtLeast,
            },
            Requirement.ScaleStep { Comparison: Comparison.Above } step => step with
            {
                Comparison = Comparison.AtLeast,
            },
            _ => null,
        };
        return atLeast is null ? "" : logic.Print(atLeast);
    }

    private string Opening(long count) =>
        $"{logic.Words.Text(RuleWord.AtLeast)} {count.ToString(CultureInfo.InvariantCulture)}";

    private string Opening(long count, SumUnit unit)
    {
        var word = unit switch
        {
            SumUnit.Hours => RuleWord.Hours,
            SumUnit.Points => RuleWord.Points,
            _ => RuleWord.Modules,
        };
        return $"{Opening(count)} {logic.Words.Text(word)}";
    }
}
