using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Finds which parts of a count are the same evidence, and so count as one.</summary>
/// <remarks>
/// Two modules are the same when adopted equivalences cover each in full by the other, wherever somebody has signed, and
/// when a qualification says so. It does not depend on the candidate, so more evidence never lowers a count.
/// </remarks>
public sealed class CountedOnce
{
    private readonly HashSet<(Reference, Reference)> _links = [];

    /// <summary>Reads what a catalog says of a day; of all days together when there is none.</summary>
    public CountedOnce(Catalog catalog, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var full = catalog
            .Equivalences.Where(each => Counts(each, catalog, asOf))
            .Select(each =>
                (From: (Reference?)Module(each.From.Requirement), To: (Reference?)new Reference.ToModule(each.To))
            )
            .ToHashSet();
        foreach (var (from, to) in full)
        {
            if (from is not null && to is not null && full.Contains((to, from)))
            {
                _links.Add((from, to));
            }
        }

        foreach (var group in catalog.Qualifications.SelectMany(qualification => qualification.CountsOnce))
        {
            _links.UnionWith(group.SelectMany(left => group.Select(right => (left, right))));
        }
    }

    /// <summary>Returns the indices of the parts, those together that count as one; in order of the first of each.</summary>
    public IEnumerable<ImmutableArray<int>> Groups(ImmutableArray<Requirement> parts)
    {
        var first = Enumerable.Range(0, parts.Length).ToArray();
        if (_links.Count > 0)
        {
            Join(parts, first);
        }

        return Enumerable
            .Range(0, parts.Length)
            .GroupBy(index => first[index])
            .Select(group => group.ToImmutableArray());
    }

    private void Join(ImmutableArray<Requirement> parts, int[] first)
    {
        for (var right = 1; right < parts.Length; right++)
        {
            for (var left = 0; left < right; left++)
            {
                if (first[left] != first[right] && Same(parts[left], parts[right]))
                {
                    var (keep, lose) = (Math.Min(first[left], first[right]), Math.Max(first[left], first[right]));
                    first.AsSpan().Replace(lose, keep);
                }
            }
        }
    }

    private bool Same(Requirement left, Requirement right) =>
        left is Requirement.Held(var one, _)
        && right is Requirement.Held(var other, _)
        && _links.Contains((one, other));

    private static Reference.ToModule? Module(Requirement requirement) =>
        requirement is Requirement.Held { What: Reference.ToModule module, Earned: false, IsPlain: true }
            ? module
            : null;

    private static bool Counts(Equivalence equivalence, Catalog catalog, DateOnly? asOf) =>
        equivalence is { Kind: not EquivalenceKind.CoversPart, Status: EquivalenceStatus.Adopted }
        && (asOf is not { } day || equivalence.Valid.Contains(day))
        && (equivalence.At.IsEmpty || catalog.Providers.Any(provider => provider.Signs.Any(equivalence.At.Contains)));
}
