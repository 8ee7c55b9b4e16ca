using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0403: what is counted is counted once.</summary>
internal static class TwiceInCountCheck
{
    /// <summary>Returns every part of a count that stands in it before.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from each in RulePlaces.All(catalog)
        from part in RulePlaces.Parts(each.Rule)
        let count = part.Part as Requirement.AtLeast
        where count is not null
        from again in Again(count, catalog.Manifest.Language)
        select RedundancyDiagnostics.TwiceInCount(part.Place.Child(again.Index), again.Part);

    /// <summary>Two parts are the same when they are written the same; lists are no values, their words are.</summary>
    private static IEnumerable<(int Index, string Part)> Again(Requirement.AtLeast count, TextLanguage language)
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        return count
            .Parts.Select((part, index) => (index, RequirementPrinter.Print(part, language)))
            .Where(written => !before.Add(written.Item2));
    }
}
