using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0502: an equivalence does not ask for what only itself gives.</summary>
internal static class SourceOfEquivalenceCheck
{
    /// <summary>Returns every equivalence that nobody can use because its rule rests on its own gift.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        Circles
            .Of(catalog)
            .RestingOnOwnGift()
            .Select(each => EquivalenceDiagnostics.NoSource(each.Place, each.Equivalence.Id.Value, each.Name));
}
