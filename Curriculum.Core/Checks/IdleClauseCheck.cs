using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0401: every clause of a rule says something that the others do not.</summary>
internal static class IdleClauseCheck
{
    /// <summary>Returns every condition that the others imply, and every alternative that the others make needless together.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.SaysNothing)
            .Select(fault => RedundancyDiagnostics.SaysNothing(fault.Place, fault.Text, fault.Other));
}
