using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0802: what asks for each other in a circle can be entered somewhere.</summary>
internal static class EntryCheck
{
    /// <summary>Returns every circle without a way in, where it closes.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        Circles.Of(catalog).All.Select(circle => GraphDiagnostics.NoEntry(circle.Place, circle.Names));
}
