using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0501: an equivalence covers outcomes of the module it points to.</summary>
internal static class OutcomeOfModuleCheck
{
    /// <summary>Returns every outcome that an equivalence names and its module does not have.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        let module = catalog.Find(equivalence.To)
        where module is not null
        from covered in equivalence.Covers.Index()
        where module.Outcomes.All(outcome => outcome.Id != covered.Item)
        select EquivalenceDiagnostics.OutcomeNotOfModule(
            Place.Of(equivalence.Id.Value, "covers", covered.Index),
            covered.Item.Name,
            module.Id.Value
        );
}
