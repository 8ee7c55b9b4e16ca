using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0808: whoever understands simple Dutch can reach every role, when modules that teach the language are there.</summary>
internal static class RouteAtA2Check
{
    /// <summary>Returns every role that can be reached, but not by who speaks Dutch at A2.</summary>
    /// <remarks>Roles without any module are what is asked elsewhere; nobody learns there.</remarks>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) => catalog.Modules.IsEmpty ? [] : Closed(catalog);

    private static IEnumerable<Diagnostic> Closed(Catalog catalog)
    {
        var (anybody, newcomer) = (Effort.Of(catalog), Effort.Of(catalog, Newcomer.AtA2));
        return from role in catalog.Roles
            let reference = new Reference.ToRole(role.Id)
            where anybody.Hours(reference) < Effort.Never && newcomer.Hours(reference) >= Effort.Never
            select GraphDiagnostics.NoRouteAtA2(Place.Of(role.Id.Value, ""), role.Id.Value);
    }
}
