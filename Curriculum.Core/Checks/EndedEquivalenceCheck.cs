using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0509: a decision that has ended is decided anew, or withdrawn.</summary>
internal static class EndedEquivalenceCheck
{
    /// <summary>Returns every adopted equivalence that has ended before a day.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog, DateOnly today) =>
        from equivalence in RulePlaces.Written(catalog)
        where equivalence.Status == EquivalenceStatus.Adopted && equivalence.Valid.Until < today
        select EquivalenceDiagnostics.Ended(Place.Of(equivalence.Id.Value, "valid"), equivalence.Id.Value);
}
