using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>What is wrong with the clauses of a catalog, decided once for all checks that tell of it.</summary>
internal sealed class ClauseFaults
{
    private static readonly ConditionalWeakTable<Catalog, ClauseFaults> Made = [];

    private readonly ILookup<FaultKind, ClauseFault> _faults;

    private ClauseFaults(Catalog catalog)
    {
        var subjects = new ClauseSubjects(catalog);
        _faults = Demand
            .Of(catalog)
            .Where(demand => subjects.MayBeAmiss(demand.Clauses))
            .SelectMany(demand => Judged(catalog, demand))
            .ToLookup(fault => fault.Kind);
    }

    /// <summary>Returns the faults of one kind.</summary>
    public static IEnumerable<ClauseFault> Of(Catalog catalog, FaultKind kind) =>
        Made.GetValue(catalog, static each => new ClauseFaults(each))._faults[kind];

    /// <summary>What nobody or everybody meets makes every clause beside it look idle, so that it is told of alone.</summary>
    private static ImmutableArray<ClauseFault> Judged(Catalog catalog, Demand demand)
    {
        var logic = new ClauseLogic(catalog, demand);
        ImmutableArray<ClauseFault> faults = [.. new PossibilityJudge(logic).Judge(demand.Clauses)];
        return
            faults.IsEmpty && (!demand.IsOfEarned || demand.Clauses.All(clause => EarnedForm.Tells(clause.Requirement)))
            ? [.. new RedundancyJudge(logic).Judge(demand.Clauses)]
            : faults;
    }
}
