using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0405: a module does not ask what a module that it asks for has asked already, where nothing of it lapses.</summary>
/// <remarks>
/// Who is credited a module need not have met its rules: only what is earned, or can be had in no other way, counts.
/// Of what lies far behind a module no more than <see cref="Farthest"/> modules are looked at.
/// </remarks>
internal static class AskedBeforeCheck
{
    private const int Farthest = 32;

    /// <summary>Returns every condition of a module that its prerequisites imply for good.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var rules = new Prerequisites(catalog, Farthest);
        var told = ClauseFaults.Of(catalog, FaultKind.SaysNothing).Select(fault => fault.Place).ToHashSet();
        return from module in catalog.Modules
            let clauses = Prerequisites.Clauses(module)
            where clauses.Length > 1
            from clause in clauses
            where !told.Contains(clause.Place)
            let asker = rules.AskedBy(module.Id, clause, clauses)
            where asker is not null
            select RedundancyDiagnostics.AskedBefore(
                clause.Place,
                RequirementPrinter.Print(clause.Requirement, catalog.Manifest.Language),
                asker.Value.Value
            );
    }
}
