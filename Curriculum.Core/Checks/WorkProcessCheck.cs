using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0807: every work process of a qualification is covered, and once.</summary>
internal static class WorkProcessCheck
{
    /// <summary>Returns every work process that no module covers, or that two modules cover which the qualification asks both.</summary>
    /// <remarks>Two parts cover it, or one whole.</remarks>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var aligned = (
            from module in catalog.Modules
            from outcome in module.Outcomes
            from alignment in outcome.Alignments
            where alignment.Framework is "crebo"
            select (alignment.Target, Module: module.Id, outcome.IsPart)
        ).ToLookup(each => each.Target, StringComparer.Ordinal);
        return from qualification in catalog.Qualifications
            from process in qualification.WorkProcesses.Index()
            let covering = aligned[Full(qualification, process.Item)]
            let wholes = covering.Where(each => !each.IsPart).Select(each => each.Module).Distinct().ToList()
            let asked = wholes.Where(Asked(qualification).Contains).ToList()
            let place = Place.Of(qualification.Id.Value, "work-processes", process.Index)
            let isCovered = wholes.Count > 0 || covering.Count(each => each.IsPart) > 1
            where !isCovered || asked.Count > 1
            select GraphDiagnostics.CoveredOtherThanOnce(place, process.Item, isCovered ? asked.Count : 0);
    }

    /// <summary>Returns a work process with the crebo before it, whether it was written so or not.</summary>
    public static string Full(Qualification qualification, string process) =>
        process.Contains('/', StringComparison.Ordinal) ? process : $"{qualification.Crebo}/{process}";

    /// <summary>The modules that nobody gets the qualification without.</summary>
    private static HashSet<ModuleId> Asked(Qualification qualification) =>
        [.. qualification.Requires.SelectMany(rule => Asked(rule.Requirement))];

    private static IEnumerable<ModuleId> Asked(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts.SelectMany(Asked),
            Requirement.AtLeast count when count.Count == count.Parts.Length => count.Parts.SelectMany(Asked),
            Requirement.Held { What: Reference.ToModule module } => [module.Module],
            _ => [],
        };
}
