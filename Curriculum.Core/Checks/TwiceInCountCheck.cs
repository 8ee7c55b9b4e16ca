using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0403: what is counted is counted once.</summary>
internal static class TwiceInCountCheck
{
    /// <summary>Returns every part of a count or sum that stands in it before, in whatever words.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        ClauseFaults
            .Of(catalog, FaultKind.Repeated)
            .Select(fault => RedundancyDiagnostics.TwiceInCount(fault.Place, fault.Other));
}
