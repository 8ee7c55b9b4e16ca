using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0301: a count asks for no more than there is to count; what is the same evidence counts once.</summary>
internal static class CountCanBeMetCheck
{
    /// <summary>Returns every count that nobody can meet.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var once = new CountedOnce(catalog, asOf: null);
        return from each in RulePlaces.All(catalog)
            from part in RulePlaces.Parts(each.Rule)
            let count = part.Part as Requirement.AtLeast
            where count is not null
            let different = once.Groups(count.Parts).Count()
            where count.Count > different
            select TypeDiagnostics.CountCannotBeMet(part.Place, count.Count, different);
    }
}
