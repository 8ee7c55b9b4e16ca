using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0301: somebody can meet what a rule asks; what is the same evidence counts once.</summary>
internal static class CanBeMetCheck
{
    /// <summary>Returns every count and bound that nobody can meet by itself.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) => Told(catalog, FaultKind.Impossible);

    /// <summary>Returns every sum that is larger than what there is; of a catalog that is not whole that is not known.</summary>
    public static IEnumerable<Diagnostic> RunOverSums(Catalog catalog) => Told(catalog, FaultKind.MoreThanThereIs);

    private static IEnumerable<Diagnostic> Told(Catalog catalog, FaultKind kind) =>
        ClauseFaults
            .Of(catalog, kind)
            .Select(fault => TypeDiagnostics.CannotBeMet(fault.Place, fault.Text, fault.Other));
}
