using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Finds the clauses without which a rule says the same, each weighed with all that is asked around it.</summary>
/// <remarks>A clause that is found idle is left out when the next is weighed, so that of two that say the same one stays.</remarks>
internal sealed class RedundancyJudge(ClauseLogic logic)
{
    private readonly List<ClauseFault> _faults = [];

    /// <summary>Returns the faults of clauses that must hold together, and of their parts.</summary>
    public IReadOnlyList<ClauseFault> Judge(ImmutableArray<Clause> clauses)
    {
        Together(clauses, []);
        return _faults;
    }

    private void Together(ImmutableArray<Clause> clauses, ImmutableArray<Clause> around)
    {
        if (clauses.Length > ClauseLogic.MostWeighed)
        {
            return;
        }

        var left = clauses;
        for (var index = clauses.Length - 1; index >= 0; index--)
        {
            var clause = clauses[index];
            ImmutableArray<Clause> others = [.. around, .. left.RemoveAt(index)];
            if (logic.Follows(others, clause))
            {
                var needed = ClauseLogic.Needed(others, few => logic.Follows(few, clause));
                Add(FaultKind.SaysNothing, clause, logic.PrintAll(needed));
                left = left.RemoveAt(index);
            }
        }

        foreach (var clause in left)
        {
            Within(clause, [.. around, .. left.Remove(clause)]);
        }
    }

    private void Within(Clause clause, ImmutableArray<Clause> around)
    {
        switch (clause.Requirement)
        {
            case Requirement.All:
                Together([.. clause.Conjuncts], around);
                break;
            case Requirement.Any:
                Alternatives(clause.Parts, around, isCount: false, isOne: true);
                break;
            case Requirement.AtLeast(var count, _):
                Alternatives(clause.Parts, around, isCount: true, isOne: count == 1);
                break;
            case Requirement.Not:
                Within(clause.Parts[0], around);
                break;
            case Requirement.Sum { Set: SumSet.Listed(var items) }:
                Items(clause, items);
                break;
        }
    }

    /// <summary>What is asked around alternatives counts when one is enough; two that count for two are weighed by themselves.</summary>
    private void Alternatives(ImmutableArray<Clause> clauses, ImmutableArray<Clause> around, bool isCount, bool isOne)
    {
        var left = isCount ? Different(clauses) : clauses;
        if (left.Length > ClauseLogic.MostWeighed)
        {
            return;
        }

        left = left.RemoveAll(clause => IsExcluded(clause, around));
        for (var index = left.Length - 1; index >= 0; index--)
        {
            var (clause, others) = (left[index], left.RemoveAt(index));
            if (IsIdle(clause, others, isOne ? around : [], isCount, isOne))
            {
                left = others;
            }
        }

        foreach (var clause in left)
        {
            Within(clause, around);
        }
    }

    /// <summary>An alternative that all that is asked around it excludes is no alternative.</summary>
    private bool IsExcluded(Clause clause, ImmutableArray<Clause> around)
    {
        if (around.IsEmpty || !logic.Exclude([.. around, clause]))
        {
            return false;
        }

        var needed = ClauseLogic.Needed(around, few => logic.Exclude([.. few, clause]));
        Add(FaultKind.Contradictory, clause, logic.PrintAll(needed));
        return true;
    }

    private bool IsIdle(
        Clause clause,
        ImmutableArray<Clause> others,
        ImmutableArray<Clause> around,
        bool isCount,
        bool isOne
    )
    {
        ImmutableArray<Clause> premises = [.. around, clause];
        foreach (var other in others)
        {
            if (logic.Follows(premises, other))
            {
                var kind =
                    !logic.Follows([.. around, other], clause) ? FaultKind.Dominated
                    : isCount ? FaultKind.Repeated
                    : FaultKind.SaysNothing;
                return Add(kind, clause, logic.Print(other.Requirement));
            }
        }

        if (!isOne || !logic.Follows(premises, others))
        {
            return false;
        }

        var needed = ClauseLogic.Needed(others, few => logic.Follows(premises, few));
        return Add(FaultKind.SaysNothing, clause, logic.PrintAny(needed));
    }

    /// <summary>A thing that is named twice in a sum weighs once.</summary>
    private void Items(Clause clause, ImmutableArray<Reference> items)
    {
        foreach (var item in items.GroupBy(item => item).Where(group => group.Skip(1).Any()))
        {
            _faults.Add(new ClauseFault(FaultKind.Repeated, clause.Place, item.Key.Id, item.Key.Id));
        }
    }

    /// <summary>Returns the parts of a count that are written differently.</summary>
    private ImmutableArray<Clause> Different(ImmutableArray<Clause> clauses)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var different = clauses.RemoveAll(clause => !written.Add(logic.Print(clause.Requirement)));
        foreach (var clause in clauses.Except(different))
        {
            Add(FaultKind.Repeated, clause, logic.Print(clause.Requirement));
        }

        return different;
    }

    private bool Add(FaultKind kind, Clause clause, string other)
    {
        _faults.Add(new ClauseFault(kind, clause.Place, logic.Print(clause.Requirement), other));
        return true;
    }
}
