using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0301: somebody can meet what a rule asks; what is the same evidence counts once.</summary>
internal static class CanBeMetCheck
{
    /// <summary>Returns every count, sum and bound that nobody can meet by itself.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.Impossible)
            .Select(fault => TypeDiagnostics.CannotBeMet(fault.Place, fault.Text, fault.Other));
}
