using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Judges the names of the outcomes of one module.</summary>
internal static class OutcomeNames
{
    /// <summary>Reports a name that is not well-formed, or that an earlier outcome of the module has.</summary>
    public static void Judge(CatalogDocument document, YamlNode.Scalar name, HashSet<string> earlier)
    {
        var at = document.Span(name);
        if (!NameIndex.IsWellFormed(name.Value) || name.Value.Contains('/', StringComparison.Ordinal))
        {
            document.Report(NameDiagnostics.Malformed(at, name.Value));
        }
        else if (!earlier.Add(name.Value))
        {
            document.Report(NameDiagnostics.Duplicate(at, name.Value, document.IdSpan));
        }
    }
}
