using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0306: a condition asks for something.</summary>
internal static class AsksSomethingCheck
{
    /// <summary>Returns every condition that everybody meets.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.AsksNothing)
            .Select(fault => TypeDiagnostics.AsksNothing(fault.Place, fault.Text));
}
