using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Makes of the parts of a catalog those of one in which a rule says something else, or is gone.</summary>
internal static class RuleRewriting
{
    /// <summary>Returns the parts with the rule at this place changed; null takes it out, and with it the equivalence whose rule it is.</summary>
    public static CatalogParts With(CatalogParts parts, Place place, Requirement? requirement)
    {
        return parts with
        {
            Modules = Each(
                parts.Modules,
                module => module.Id.Value,
                module =>
                    module with
                    {
                        Requires = Rules(module.Requires),
                        Exemptions =
                        [
                            .. module.Exemptions.SelectMany(
                                each => Rules([each.If]),
                                (each, rule) => each with { If = rule }
                            ),
                        ],
                    }
            ),
            Roles = Each(parts.Roles, role => role.Id.Value, role => role with { Requires = Rules(role.Requires) }),
            Qualifications = Each(
                parts.Qualifications,
                each => each.Id.Value,
                each => each with { Requires = Rules(each.Requires) }
            ),
            Experiences = Each(
                parts.Experiences,
                each => each.Id.Value,
                each => each with { Requires = Rules(each.Requires) }
            ),
            Equivalences =
            [
                .. parts.Equivalences.SelectMany(each => Rules([each.From]), (each, rule) => each with { From = rule }),
            ],
        };

        ImmutableArray<Rule> Rules(ImmutableArray<Rule> rules) =>
            [
                .. rules
                    .Where(rule => requirement is not null || rule.Place != place)
                    .Select(rule => rule.Place == place ? rule with { Requirement = requirement! } : rule),
            ];

        ImmutableArray<T> Each<T>(ImmutableArray<T> all, Func<T, string> id, Func<T, T> changed) =>
            [
                .. all.Select(each =>
                    string.Equals(id(each), place.Entity, StringComparison.Ordinal) ? changed(each) : each
                ),
            ];
    }
}
