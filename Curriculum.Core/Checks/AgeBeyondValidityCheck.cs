using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0702: what must be young asks less than being valid does.</summary>
internal static class AgeBeyondValidityCheck
{
    /// <summary>Returns every paper that may be as old as, or older than, it is valid.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in RulePlaces.All(catalog)
        from part in RulePlaces.Parts(each.Rule)
        let held = part.Part as Requirement.Held
        where held is { MaxAge: not null, Moment: not HeldMoment.Ever, What: Reference.ToCredential }
        let term = catalog.TermOf(((Reference.ToCredential)held.What).Credential)
        where term is not null && held.MaxAge!.Value.PlanningLength > term.Value.PlanningLength
        select DateDiagnostics.OlderThanValid(part.Place, held.What.Id);
}
