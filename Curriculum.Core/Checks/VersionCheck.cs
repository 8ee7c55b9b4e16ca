using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0205: a version that a rule asks is not newer than the file that says what is given.</summary>
internal static class VersionCheck
{
    /// <summary>Returns every version that the catalog does not know.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var current = catalog
            .Modules.Select(module => (Id: module.Id.Value, module.Version))
            .Concat(catalog.Qualifications.Select(each => (Id: each.Id.Value, each.Version)))
            .ToDictionary(pair => pair.Id, pair => pair.Version, StringComparer.Ordinal);
        return from each in RulePlaces.All(catalog)
            from part in RulePlaces.Parts(each.Rule)
            let held = part.Part as Requirement.Held
            where held is { Version.Length: > 0 } && !IsKnown(held.Version, current.GetValueOrDefault(Named(held.What)))
            select NameDiagnostics.UnknownVersion(part.Place, Named(held.What), held.Version);
    }

    private static string Named(Reference reference) =>
        reference is Reference.ToOutcome(var outcome) ? outcome.Module.Value : reference.Id;

    /// <summary>Older versions have no file any more, and are still held.</summary>
    private static bool IsKnown(string asked, string? current) =>
        !string.IsNullOrEmpty(current) && Numbers(asked).SequenceCompareTo(Numbers(current)) <= 0;

    private static ReadOnlySpan<int> Numbers(string version) =>
        version[1..]
            .Split('.')
            .Select(part =>
                int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            )
            .ToArray();
}
