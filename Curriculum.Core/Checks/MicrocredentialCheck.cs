using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1103: a microcredential says its level and the European elements.</summary>
internal static class MicrocredentialCheck
{
    /// <summary>Returns every microcredential that leaves one of them out.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from module in catalog.Modules
        where module.Paper is "microcredential"
        where
            module.Level is null
            || module.Microcredential is not { Assessment.Length: > 0, Participation.Length: > 0, Quality.Length: > 0 }
        select GovernanceDiagnostics.MicrocredentialIncomplete(Place.Of(module.Id.Value, "paper"), module.Id.Value);
}
