using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0801: a rule asks for what somebody can reach.</summary>
internal static class ReachableRuleCheck
{
    /// <summary>Returns every rule that nobody can meet, where it names what is out of reach.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in Circles.Of(catalog).OutOfReach()
        where !ReachableRoleCheck.IsRole(catalog, each.Entity)
        select GraphDiagnostics.OutOfReach(each.Place, each.Name);
}
