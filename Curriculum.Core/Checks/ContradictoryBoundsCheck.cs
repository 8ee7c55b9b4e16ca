using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0304: what is asked together can be met together.</summary>
internal static class ContradictoryBoundsCheck
{
    /// <summary>Returns every condition that what is asked with it excludes.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.Contradictory)
            .Select(fault => TypeDiagnostics.Contradiction(fault.Place, fault.Text, fault.Other));
}
