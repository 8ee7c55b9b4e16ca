using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0508: that skills overlap is a reason to look at an equivalence, never to adopt it.</summary>
internal static class OverlapGroundCheck
{
    /// <summary>Returns every adopted equivalence whose ground is overlap.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        where equivalence is { Status: EquivalenceStatus.Adopted, Ground.Kind: GroundKind.Overlap }
        select EquivalenceDiagnostics.OverlapIsNoGround(Place.Of(equivalence.Id.Value, "ground"), equivalence.Id.Value);
}
