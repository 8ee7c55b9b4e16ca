using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Changes rules in every way in which authors slip: a condition forgotten, a bound one off, the wrong word between two.</summary>
internal sealed class Mutations(Catalog catalog)
{
    /// <summary>Returns every change of a rule that a search for a path asks, in order of place.</summary>
    public IEnumerable<Mutant> Of(CatalogRule rule)
    {
        // What does not count changes no answer.
        if (!rule.IsAsked || rule.Equivalence is { Status: not EquivalenceStatus.Adopted })
        {
            return [];
        }

        var (place, requirement) = (rule.Rule.Place, rule.Rule.Requirement);
        var kind = rule.Equivalence is null ? MutationKind.Dropped : MutationKind.EquivalenceDropped;
        return Within(place, place, requirement).Prepend(new Mutant(kind, place, place, requirement, After: null));
    }

    private IEnumerable<Mutant> Within(Place rule, Place at, Requirement requirement)
    {
        foreach (var (kind, after) in Changed(requirement))
        {
            yield return new Mutant(kind, rule, at, requirement, after) { Whole = after };
        }

        var parts = RuleTree.Parts(requirement);
        for (var index = 0; index < parts.Length; index++)
        {
            if (requirement is Requirement.All && parts.Length > 1)
            {
                var fewer = parts.RemoveAt(index);
                yield return new Mutant(MutationKind.Dropped, rule, at.Child(index), parts[index], After: null)
                {
                    Whole = fewer is [var one] ? one : new Requirement.All(fewer),
                };
            }

            foreach (var mutant in Within(rule, at.Child(index), parts[index]))
            {
                yield return mutant with
                {
                    Whole = RuleTree.With(requirement, parts.SetItem(index, mutant.Whole!)),
                };
            }
        }
    }

    private IEnumerable<(MutationKind Kind, Requirement After)> Changed(Requirement requirement) =>
        requirement switch
        {
            Requirement.All({ Length: > 1 } parts) => [(MutationKind.Swapped, new Requirement.Any(parts))],
            Requirement.Any({ Length: > 1 } parts) => [(MutationKind.Swapped, new Requirement.All(parts))],
            _ => Shifted(requirement).Select(after => (MutationKind.Shifted, after)),
        };

    private IEnumerable<Requirement> Shifted(Requirement requirement) =>
        requirement switch
        {
            Requirement.AtLeast(var count, var parts) => Near(count, 1, parts.Length)
                .Select(near => new Requirement.AtLeast(near, parts)),
            Requirement.Sum sum => Near(sum.Minimum, 1).Select(near => sum with { Minimum = near }),
            Requirement.Age age => Near(age.Years, 0).Select(near => age with { Years = near }),
            Requirement.LearningLevel rule => Near(rule.Level.Step, 1, Level.Highest)
                .Select(near => rule with { Level = rule.Level with { Step = near, Plus = false } }),
            Requirement.LanguageLevel rule => Near((int)rule.Level, (int)CefrLevel.A1, (int)CefrLevel.C2)
                .Select(near => rule with { Level = (CefrLevel)near }),
            Requirement.ScaleStep rule => catalog.Find(rule.Scale) is { } scale
                ? Near(rule.Place, 0).Where(scale.Has).Select(near => At(rule, scale, near))
                : [],
            Requirement.Experience rule => Near(rule.Minimum.Amount, 1)
                .Select(near => rule with { Minimum = Period.Of(near, rule.Minimum.Unit) }),
            Requirement.Held held => Shifted(held),
            _ => [],
        };

    private static IEnumerable<Requirement> Shifted(Requirement.Held held)
    {
        IEnumerable<int> ages = held.MaxAge is { } age ? Near(age.Amount, 1) : [];
        IEnumerable<int> results = held.Result is { } bound ? Near(bound.Result, 0) : [];
        return
        [
            .. ages.Select(near => held with { MaxAge = Period.Of(near, held.MaxAge!.Value.Unit) }),
            .. results.Select(near => held with { Result = held.Result!.Value with { Result = near } }),
        ];
    }

    private static Requirement.ScaleStep At(Requirement.ScaleStep rule, Scale scale, int place) =>
        rule with
        {
            Place = place,
            Step = scale.Steps.IsEmpty ? "" : scale.Steps[place - 1],
        };

    private static IEnumerable<int> Near(int value, int least, int most = 10_000)
    {
        ImmutableArray<int> both = [value - 1, value + 1];
        return both.Where(near => near >= least && near <= most);
    }
}
