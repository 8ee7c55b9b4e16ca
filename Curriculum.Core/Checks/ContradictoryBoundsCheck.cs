using System.Diagnostics;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>CUR0304: what a rule asks of one value can be met.</summary>
internal static class ContradictoryBoundsCheck
{
    /// <summary>Returns every bound on an age or a day that an earlier bound of the same conjunction excludes.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        foreach (var (_, rule) in RulePlaces.All(catalog))
        {
            foreach (var (place, part) in RulePlaces.Parts(rule))
            {
                if (part is Requirement.All all && Excluded(all) is var (index, earlier))
                {
                    yield return TypeDiagnostics.Contradiction(
                        place.Child(index),
                        Print(all.Parts[index], catalog),
                        Print(all.Parts[earlier], catalog)
                    );
                }
            }
        }
    }

    private static string Print(Requirement requirement, Catalog catalog) =>
        RequirementPrinter.Print(requirement, catalog.Manifest.Language);

    private static (int Index, int Earlier)? Excluded(Requirement.All all)
    {
        for (var index = 1; index < all.Parts.Length; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (
                    Range(all.Parts[index]) is var (kind, low, high)
                    && Range(all.Parts[earlier]) is var (other, least, most)
                    && kind == other
                    && (low > most || least > high)
                )
                {
                    return (index, earlier);
                }
            }
        }

        return null;
    }

    private static (char Kind, int Low, int High)? Range(Requirement requirement) =>
        requirement switch
        {
            Requirement.Age(var comparison, var years) => Range('a', comparison, years),
            Requirement.OnDate(var comparison, var date) => Range('d', comparison, date.DayNumber),
            _ => null,
        };

    private static (char Kind, int Low, int High) Range(char kind, Comparison comparison, int bound) =>
        comparison switch
        {
            Comparison.AtLeast => (kind, bound, int.MaxValue),
            Comparison.Above => (kind, bound + 1, int.MaxValue),
            Comparison.AtMost => (kind, int.MinValue, bound),
            Comparison.Below => (kind, int.MinValue, bound - 1),
            Comparison.Exactly => (kind, bound, bound),
            _ => throw new UnreachableException(),
        };
}
