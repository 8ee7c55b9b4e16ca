using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0806: an alternative that is far cheaper than each of its siblings lets everybody past them.</summary>
internal static class CheapBranchCheck
{
    private const int Times = 4;

    /// <summary>Returns every alternative that takes less than a quarter of the hours of each other one.</summary>
    /// <remarks>Alternatives that rest on experience are left out, and so are papers that no module here gives.</remarks>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var effort = new Lazy<Effort>(() => Effort.Of(catalog, Newcomer.WithoutPapers));
        return from each in RulePlaces.All(catalog)
            from part in RulePlaces.Parts(each.Rule)
            let alternatives = Alternatives(part.Part)
            where alternatives.Count > 1
            let hours = alternatives.ConvertAll(alternative => Hours(alternative, effort.Value))
            where hours.TrueForAll(each => each is > 0 and < Effort.Never)
            let least = hours.IndexOf(hours.Min())
            where hours.Where((_, index) => index != least).All(other => other > Times * hours[least])
            select GraphDiagnostics.CheapBranch(
                part.Place.Child(least),
                hours[least],
                hours.Where((_, index) => index != least).Min()
            );
    }

    private static List<Requirement> Alternatives(Requirement requirement) =>
        requirement switch
        {
            Requirement.Any any => [.. any.Parts],
            Requirement.AtLeast { Count: 1 } count => [.. count.Parts],
            _ => [],
        };

    private static long Hours(Requirement alternative, Effort effort) =>
        RestsOnExperience(alternative) ? 0 : effort.Hours(alternative);

    private static bool RestsOnExperience(Requirement requirement) =>
        requirement is Requirement.Experience || RulePlaces.Children(requirement).Any(RestsOnExperience);
}
