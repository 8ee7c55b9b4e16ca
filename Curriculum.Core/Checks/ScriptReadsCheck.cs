using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0922: an expression that lets someone in reads nothing that a step of the catalog changes.</summary>
/// <remarks>So it is the same before and after every step: who learns more loses nothing, and no path is missed.</remarks>
internal static class ScriptReadsCheck
{
    /// <summary>Returns every such expression that reads something which steps change, with the first such thing.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var changes = new StepChanges(catalog);
        foreach (var (_, rule) in RulePlaces.All(catalog))
        {
            if (
                rule.Requirement is Requirement.Script(var expression)
                && ScriptParts.Of(expression).FirstOrDefault(changes.Reach) is { } read
            )
            {
                yield return ScriptDiagnostics.ReadsWhatChanges(rule.Place, ScriptText.Of(read));
            }
        }
    }
}
