using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0507: of an equivalence that counts it is said who decided it, and when.</summary>
internal static class DecisionCheck
{
    /// <summary>Returns every adopted equivalence without a decision.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        where equivalence is { Status: EquivalenceStatus.Adopted, Decision: null }
        select EquivalenceDiagnostics.DecisionMissing(Place.Of(equivalence.Id.Value, "status"), equivalence.Id.Value);
}
