using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0306: a count asks for at least one.</summary>
internal static class CountAsksSomethingCheck
{
    /// <summary>Returns every count that everybody meets.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in RulePlaces.All(catalog)
        from part in RulePlaces.Parts(each.Rule)
        where part.Part is Requirement.AtLeast { Count: <= 0 }
        select TypeDiagnostics.CountAsksNothing(part.Place);
}
