using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0404: no alternative asks more than another that is enough.</summary>
internal static class DominatedAlternativeCheck
{
    /// <summary>Returns every alternative, and every part of a count, that asks strictly more than one beside it.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.Dominated)
            .Select(fault => RedundancyDiagnostics.Dominated(fault.Place, fault.Text, fault.Other));
}
