using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>A rule of a catalog.</summary>
/// <param name="Entity">The identifier of what it belongs to.</param>
/// <param name="Rule">The rule; its place is its identity.</param>
/// <param name="Equivalence">The equivalence whose rule it is, or null.</param>
/// <param name="IsAsked">Whether the search for a path asks it; money and the admission of a provider it does not.</param>
internal sealed record CatalogRule(string Entity, Rule Rule, Equivalence? Equivalence = null, bool IsAsked = true)
{
    /// <summary>Returns every rule that stands in a catalog, in order of kind, identifier and place.</summary>
    public static IEnumerable<CatalogRule> All(Catalog catalog) =>
        [
            .. catalog.Modules.SelectMany(each => each.Requires, (each, rule) => new CatalogRule(each.Id.Value, rule)),
            .. catalog.Modules.SelectMany(
                each => each.Exemptions,
                (each, exemption) => new CatalogRule(each.Id.Value, exemption.If)
            ),
            .. catalog.Roles.SelectMany(each => each.Requires, (each, rule) => new CatalogRule(each.Id.Value, rule)),
            .. catalog.Qualifications.SelectMany(
                each => each.Requires,
                (each, rule) => new CatalogRule(each.Id.Value, rule)
            ),
            .. catalog.Experiences.SelectMany(
                each => each.Requires,
                (each, rule) => new CatalogRule(each.Id.Value, rule)
            ),
            .. catalog
                .Equivalences.Where(each => each.BackOf is null)
                .Select(each => new CatalogRule(each.Id.Value, each.From, each)),
            .. catalog.Providers.SelectMany(each => each.Admission, (each, rule) => Unasked(each.Id.Value, rule)),
            .. catalog.Offerings.SelectMany(each => each.Admission, (each, rule) => Unasked(each.Id.Value, rule)),
            .. catalog.Funding.Select(each => Unasked(each.Id.Value, each.If)),
        ];

    private static CatalogRule Unasked(string entity, Rule rule) => new(entity, rule, IsAsked: false);
}
