using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Walks the parts of a requirement, and puts another in the place of one.</summary>
internal static class RuleTree
{
    /// <summary>Returns the parts; none of a literal.</summary>
    public static ImmutableArray<Requirement> Parts(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => parts,
            Requirement.Any(var parts) => parts,
            Requirement.AtLeast(_, var parts) => parts,
            Requirement.Not(var part) => [part],
            _ => [],
        };

    /// <summary>Returns the requirement with other parts.</summary>
    public static Requirement With(Requirement requirement, ImmutableArray<Requirement> parts) =>
        requirement switch
        {
            Requirement.All => new Requirement.All(parts),
            Requirement.Any => new Requirement.Any(parts),
            Requirement.AtLeast(var count, _) => new Requirement.AtLeast(count, parts),
            Requirement.Not => new Requirement.Not(parts[0]),
            _ => requirement,
        };

    /// <summary>Returns the conditions of a rule that have no parts, each with its place.</summary>
    public static IEnumerable<(Place At, Requirement Literal)> Literals(Rule rule) =>
        Literals(rule.Place, rule.Requirement);

    /// <summary>Returns the conditions of a requirement that have no parts.</summary>
    public static IEnumerable<Requirement> Literals(Requirement requirement) =>
        Parts(requirement) is { IsEmpty: false } parts ? parts.SelectMany(Literals)
        : requirement is Requirement.All or Requirement.Any or Requirement.AtLeast ? []
        : [requirement];

    private static IEnumerable<(Place At, Requirement Literal)> Literals(Place place, Requirement requirement) =>
        Parts(requirement) is { IsEmpty: false } parts
            ? parts.SelectMany((part, index) => Literals(place.Child(index), part))
        : requirement is Requirement.All or Requirement.Any or Requirement.AtLeast ? []
        : [(place, requirement)];
}
