using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0402: a count that asks for as many as there are says that it asks for all.</summary>
internal static class AllOfAllCheck
{
    /// <summary>Returns every count of n out of n; one of one is no count to speak of.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var impossible = ClauseFaults.Of(catalog, FaultKind.Impossible).Select(fault => fault.Place).ToHashSet();
        var words = RuleWords.In(catalog.Manifest.Language);
        return from each in RulePlaces.All(catalog)
            from part in RulePlaces.Parts(each.Rule)
            let count = part.Part as Requirement.AtLeast
            where count is { Count: > 1 } && count.Count == count.Parts.Length && !impossible.Contains(part.Place)
            select RedundancyDiagnostics.AllOfAll(
                part.Place,
                $"{words.Text(RuleWord.AtLeast)} {count.Count.ToString(CultureInfo.InvariantCulture)} {words.Text(RuleWord.Of)}",
                $"{words.Text(RuleWord.All)} {words.Text(RuleWord.Of)}"
            );
    }
}
