using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0705: a paper that is asked at the start may lapse before the module ends.</summary>
internal static class LapseInStepCheck
{
    /// <summary>Returns every paper that lapses by itself and that a module with a duration asks at its start only.</summary>
    /// <remarks>Only a paper whose term is short beside the module is worth the word: at most ten times as long.</remarks>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from module in catalog.Modules
        where module.Duration is not null
        from rule in module.Requires
        from part in RulePlaces.Parts(rule)
        let held = part.Part as Requirement.Held
        where held is { Moment: HeldMoment.Start, What: Reference.ToCredential }
        let term = catalog.TermOf(((Reference.ToCredential)held.What).Credential)
        where term is not null && term.Value.PlanningLength <= 10 * module.Duration!.Value.PlanningLength
        select DateDiagnostics.LapsesInStep(part.Place, held.What.Id, module.Id.Value);
}
