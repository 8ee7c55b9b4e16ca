using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0503: a mutual equivalence stands between two modules, so that it has a way back.</summary>
internal static class MutualCheck
{
    /// <summary>Returns every mutual equivalence whose rule is more than one module.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        where equivalence.Kind == EquivalenceKind.Mutual
        where
            equivalence.From.Requirement
                is not Requirement.Held { What: Reference.ToModule, Earned: false, IsPlain: true }
        select EquivalenceDiagnostics.NotMutual(equivalence.From.Place);
}
