using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0704: an equivalence for one cohort lasts as long as that cohort's intake.</summary>
internal static class TransitionEndCheck
{
    /// <summary>Returns every equivalence that ends while candidates still come into the cohort it is meant for.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from cohort in catalog.Cohorts
        from transition in cohort.Transition.Index()
        let equivalence = catalog.Equivalences.FirstOrDefault(each => each.Id == transition.Item)
        where equivalence is { Valid.Until: not null }
        where !(equivalence.Valid.Until >= cohort.Intake.Until)
        select DateDiagnostics.EndsBeforeCohort(
            Place.Of(cohort.Id.Value, "transition", transition.Index),
            equivalence.Id.Value,
            cohort.Id.Value
        );
}
