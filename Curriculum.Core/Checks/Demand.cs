using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>All that is asked of a candidate at one place: the conditions must hold together.</summary>
/// <param name="Entity">What it belongs to.</param>
/// <param name="Clauses">The conditions, in the order written.</param>
/// <param name="IsOfEarned">Whether it asks what was earned, of whatever it names: so does an equivalence of one step.</param>
internal sealed record Demand(string Entity, ImmutableArray<Clause> Clauses, bool IsOfEarned)
{
    /// <summary>Returns every demand of a catalog: a list of rules is one, and each rule that stands alone.</summary>
    public static IEnumerable<Demand> Of(Catalog catalog)
    {
        var oneStep = RulePlaces
            .Written(catalog)
            .Where(equivalence => equivalence is { Kind: not EquivalenceKind.CoversPart, Transitive: false })
            .Select(equivalence => equivalence.From.Place)
            .ToHashSet();
        var (entity, first) = ("", default(Place));
        var clauses = new List<Clause>();
        foreach (var (owner, rule) in RulePlaces.All(catalog))
        {
            if (first is null || !IsOneList(first, rule.Place))
            {
                if (clauses.Count > 0)
                {
                    yield return new Demand(entity, [.. clauses], oneStep.Contains(first!));
                }

                clauses.Clear();
                (entity, first) = (owner, rule.Place);
            }

            clauses.AddRange(new Clause(rule.Place, rule.Requirement).Conjuncts);
        }

        if (clauses.Count > 0)
        {
            yield return new Demand(entity, [.. clauses], oneStep.Contains(first!));
        }
    }

    private static bool IsOneList(Place one, Place other) =>
        one.Key is "requires" or "admission"
        && string.Equals(one.Key, other.Key, StringComparison.Ordinal)
        && string.Equals(one.Entity, other.Entity, StringComparison.Ordinal);
}
