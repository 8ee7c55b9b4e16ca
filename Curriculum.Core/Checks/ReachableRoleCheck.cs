using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0803: every role and qualification can be reached.</summary>
internal static class ReachableRoleCheck
{
    /// <summary>Returns every role and qualification that nobody can reach, where it first names what is out of reach.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        Circles
            .Of(catalog)
            .OutOfReach()
            .Where(each => IsRole(catalog, each.Entity))
            .DistinctBy(each => each.Entity, StringComparer.Ordinal)
            .Select(each => GraphDiagnostics.RoleOutOfReach(each.Place, each.Entity, each.Name));

    /// <summary>Returns whether something is a role or a qualification.</summary>
    public static bool IsRole(Catalog catalog, string entity) =>
        catalog.Find(new RoleId(entity)) is not null || catalog.Find(new QualificationId(entity)) is not null;
}
