using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Walks the rules of a catalog and the parts of a rule, each with its place.</summary>
internal static class RulePlaces
{
    /// <summary>Returns every rule of the catalog with the identifier of what it belongs to.</summary>
    public static IEnumerable<(string Entity, Rule Rule)> All(Catalog catalog) =>
        catalog
            .Modules.SelectMany(module => module.Requires, (module, rule) => (module.Id.Value, rule))
            .Concat(catalog.Roles.SelectMany(role => role.Requires, (role, rule) => (role.Id.Value, rule)))
            .Concat(
                catalog.Qualifications.SelectMany(
                    qualification => qualification.Requires,
                    (qualification, rule) => (qualification.Id.Value, rule)
                )
            )
            .Concat(
                catalog.Experiences.SelectMany(
                    experience => experience.Requires,
                    (experience, rule) => (experience.Id.Value, rule)
                )
            )
            .Concat(catalog.Equivalences.Select(equivalence => (equivalence.Id.Value, equivalence.From)));

    /// <summary>Returns every part of a rule, the whole first.</summary>
    public static IEnumerable<(Place Place, Requirement Part)> Parts(Rule rule) => Parts(rule.Place, rule.Requirement);

    private static IEnumerable<(Place Place, Requirement Part)> Parts(Place place, Requirement requirement) =>
        Children(requirement)
            .SelectMany((child, index) => Parts(place.Child(index), child))
            .Prepend((place, requirement));

    private static ImmutableArray<Requirement> Children(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts,
            Requirement.Any any => any.Parts,
            Requirement.AtLeast count => count.Parts,
            _ => [],
        };
}
