using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0504: the bridge of an equivalence takes as long as what the equivalence leaves to be learned.</summary>
internal static class BridgeCheck
{
    /// <summary>Returns every bridge whose hours are not those of the gap.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from equivalence in RulePlaces.Written(catalog)
        where equivalence.Bridge is not null
        let bridge = catalog.Find(equivalence.Bridge!.Value)
        let module = catalog.Find(equivalence.To)
        where bridge is not null && module is not null
        let gap = Gap(module, equivalence)
        where bridge.Load != gap
        select EquivalenceDiagnostics.BridgeIsNotTheGap(
            Place.Of(equivalence.Id.Value, "bridge"),
            bridge.Id.Value,
            bridge.Load,
            gap
        );

    private static StudyLoad Gap(Module module, Equivalence equivalence) =>
        module
            .Outcomes.Where(outcome => !equivalence.Covers.Contains(outcome.Id))
            .Aggregate(StudyLoad.None, (sum, outcome) => sum + outcome.Load);
}
