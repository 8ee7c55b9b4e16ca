using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0701: a module that supersedes another begins when that one has ended.</summary>
internal static class OverlappingValidityCheck
{
    /// <summary>Returns every module that is given on the same days as one that it supersedes.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from module in catalog.Modules
        where module.Valid != default
        from superseded in module.Supersedes.Index()
        let old = catalog.Find(superseded.Item)
        where old is not null && old.Valid != default && old.Valid.Overlaps(module.Valid)
        select DateDiagnostics.Overlap(
            Place.Of(module.Id.Value, "supersedes", superseded.Index),
            module.Id.Value,
            old.Id.Value
        );
}
