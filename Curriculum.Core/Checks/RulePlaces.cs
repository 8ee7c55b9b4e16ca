using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Walks the rules of a catalog and the parts of a rule, each with its place.</summary>
internal static class RulePlaces
{
    /// <summary>Returns every rule that lets someone in or gives something, with the identifier of what it belongs to.</summary>
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
            .Concat(Written(catalog).Select(equivalence => (equivalence.Id.Value, equivalence.From)))
            .Concat(
                catalog.Modules.SelectMany(
                    module => module.Exemptions,
                    (module, exemption) => (module.Id.Value, exemption.If)
                )
            )
            .Concat(catalog.Providers.SelectMany(provider => provider.Admission, (each, rule) => (each.Id.Value, rule)))
            .Concat(
                catalog.Offerings.SelectMany(offering => offering.Admission, (each, rule) => (each.Id.Value, rule))
            );

    /// <summary>Returns the equivalences that stand in a file: not the ways back that follow from them.</summary>
    public static IEnumerable<Equivalence> Written(Catalog catalog) =>
        catalog.Equivalences.Where(equivalence => equivalence.BackOf is null);

    /// <summary>Returns every part of a rule, the whole first.</summary>
    public static IEnumerable<(Place Place, Requirement Part)> Parts(Rule rule) => Parts(rule.Place, rule.Requirement);

    /// <summary>Returns the parts of a requirement; none of a literal.</summary>
    public static ImmutableArray<Requirement> Children(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts,
            Requirement.Any any => any.Parts,
            Requirement.AtLeast count => count.Parts,
            Requirement.Not not => [not.Part],
            _ => [],
        };

    private static IEnumerable<(Place Place, Requirement Part)> Parts(Place place, Requirement requirement) =>
        Children(requirement)
            .SelectMany((child, index) => Parts(place.Child(index), child))
            .Prepend((place, requirement));
}
