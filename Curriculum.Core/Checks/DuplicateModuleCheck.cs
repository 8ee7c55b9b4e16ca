using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0804: what is taught twice is one module.</summary>
internal static class DuplicateModuleCheck
{
    /// <summary>Returns every module with the outcomes, in text and hours, of one before it.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from same in catalog.Modules.GroupBy(Content, StringComparer.Ordinal)
        let first = same.First()
        from module in same.Skip(1)
        where !module.Supersedes.Contains(first.Id) && !first.Supersedes.Contains(module.Id)
        select GraphDiagnostics.SameContent(Place.Of(module.Id.Value, ""), module.Id.Value, first.Id.Value);

    private static string Content(Module module) =>
        string.Join(
            '\n',
            module
                .Outcomes.Select(outcome =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{outcome.Load.Hours} {outcome.Text.Dutch}\t{outcome.Text.English}"
                    )
                )
                .Order(StringComparer.Ordinal)
        );
}
