using System.Collections.Frozen;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1105: no rule of admission asks whether someone is a man or a woman.</summary>
internal static class GenderCheck
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "geslacht",
        "man",
        "vrouw",
        "gender",
        "sex",
        "male",
        "female",
        "woman"
    );

    /// <summary>Returns every part of a rule that asks it.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in RulePlaces.All(catalog)
        from part in RulePlaces.Parts(each.Rule)
        let held = part.Part as Requirement.Held
        where held?.What is Reference.ToFact && held.What.Id.Split('-', '/').Any(Words.Contains)
        select GovernanceDiagnostics.AsksGender(part.Place, held.What.Id);
}
