using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0301: a count asks for no more than there is to count.</summary>
internal static class CountCanBeMetCheck
{
    /// <summary>Returns every count that nobody can meet.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in RulePlaces.All(catalog)
        from part in RulePlaces.Parts(each.Rule)
        let count = part.Part as Requirement.AtLeast
        where count is not null && count.Count > count.Parts.Length
        select TypeDiagnostics.CountCannotBeMet(part.Place, count.Count, count.Parts.Length);
}
