using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Knows which rules of a catalog are expressions: each must be seen true and seen not true by scenarios.</summary>
public static class CatalogScripts
{
    /// <summary>Returns every rule that is an expression, in the order of the catalog.</summary>
    public static ImmutableArray<Rule> Of(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. Rules(catalog).Where(IsScript)];
    }

    /// <summary>Returns every rule of a catalog, also those that admit or refuse nobody.</summary>
    internal static IEnumerable<Rule> Rules(Catalog catalog) =>
        RulePlaces.All(catalog).Select(each => each.Rule).Concat(catalog.Funding.Select(funding => funding.If));

    internal static bool IsScript(Rule rule) => rule.Requirement is Requirement.Script;
}
