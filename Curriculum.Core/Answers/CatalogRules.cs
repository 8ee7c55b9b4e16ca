using System.Collections.Frozen;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Finds the rule that stands at a place of a catalog.</summary>
internal sealed class CatalogRules
{
    private readonly FrozenDictionary<(string Entity, string Key, int Item), Rule> _rules;

    public CatalogRules(Catalog catalog) =>
        _rules = catalog
            .Modules.SelectMany(module => module.Requires)
            .Concat(catalog.Roles.SelectMany(role => role.Requires))
            .Concat(catalog.Qualifications.SelectMany(qualification => qualification.Requires))
            .Concat(catalog.Experiences.SelectMany(experience => experience.Requires))
            .Concat(catalog.Equivalences.Select(equivalence => equivalence.From))
            .Concat(catalog.Modules.SelectMany(module => module.Exemptions).Select(exemption => exemption.If))
            .Concat(catalog.Providers.SelectMany(provider => provider.Admission))
            .Concat(catalog.Offerings.SelectMany(offering => offering.Admission))
            .Concat(catalog.Funding.Select(funding => funding.If))
            .ToFrozenDictionary(rule => Key(rule.Place));

    public Rule? Find(Place place) =>
        _rules.GetValueOrDefault(Key(place)) ?? _rules.GetValueOrDefault(KeyWithout(place));

    /// <summary>Returns every literal of every rule once.</summary>
    public IEnumerable<Requirement> Literals() =>
        _rules.Values.SelectMany(rule => Literals(rule.Requirement)).Distinct();

    /// <summary>Returns every rule and every part of one, with its place.</summary>
    public IEnumerable<(Rule Rule, Place Place)> Parts() =>
        _rules.Values.SelectMany(rule => Places(rule.Requirement, rule.Place).Select(place => (rule, place)));

    private static IEnumerable<Place> Places(Requirement requirement, Place place) =>
        RuleAnswers.Parts(requirement).SelectMany((part, index) => Places(part, place.Child(index))).Prepend(place);

    /// <summary>What is denied is known or unknown as a whole.</summary>
    private static IEnumerable<Requirement> Literals(Requirement requirement) =>
        requirement is not Requirement.Not && RuleAnswers.Parts(requirement) is { IsEmpty: false } parts
            ? parts.SelectMany(Literals)
            : [requirement];

    private static (string, string, int) Key(Place place) =>
        (place.Entity, place.Key, place.Path.IsEmpty ? -1 : place.Path[0]);

    /// <summary>A key that holds one rule and no list has places without an item.</summary>
    private static (string, string, int) KeyWithout(Place place) => (place.Entity, place.Key, -1);
}
