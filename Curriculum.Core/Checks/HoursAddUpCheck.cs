using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0505: the hours of a module are the hours of its outcomes.</summary>
internal static class HoursAddUpCheck
{
    /// <summary>Returns every module whose stated hours are not those of its outcomes.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from module in catalog.Modules
        let stated = module.Hours?.Total
        where stated is not null && stated.Value != module.Load
        select EquivalenceDiagnostics.HoursDoNotAddUp(Place.Of(module.Id.Value, "hours"), stated.Value, module.Load);
}
