using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1102: every equivalence has an owner: that of its namespace, or who decided it.</summary>
internal static class EquivalenceOwnerCheck
{
    /// <summary>Returns every equivalence of which nobody is the owner.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        let id = equivalence.Id.Value
        where !id.Contains('/', StringComparison.Ordinal) && string.IsNullOrEmpty(equivalence.Decision?.By)
        select GovernanceDiagnostics.EquivalenceWithoutOwner(Place.Of(id, ""), id);
}
