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
    private readonly Dictionary<Reference, HashSet<Reference>> _links = [];

    /// <summary>Reads what a catalog says of a day; of all days together when there is none.</summary>
    public CountedOnce(Catalog catalog, DateOnly? asOf)
        : this(catalog, each => asOf is not { } day || each.Valid.Contains(day)) { }

    private CountedOnce(Catalog catalog, Func<Equivalence, bool> isValid)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var full = catalog
            .Equivalences.Where(each => isValid(each) && Counts(each, catalog))
            .Select(each =>
                (From: (Reference?)Module(each.From.Requirement), To: (Reference?)new Reference.ToModule(each.To))
            )
            .ToHashSet();
        foreach (var (from, to) in full)
        {
            if (from is not null && to is not null && full.Contains((to, from)))
            {
                Link(from, to);
            }
        }

        foreach (var group in catalog.Qualifications.SelectMany(qualification => qualification.CountsOnce))
        {
            foreach (var left in group)
            {
                foreach (var right in group)
                {
                    Link(left, right);
                }
            }
        }
    }

    /// <summary>Reads what a catalog says of every day.</summary>
    public static CountedOnce EveryDay(Catalog catalog) => new(catalog, each => each.Valid == default);

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
            .GroupBy(index => First(first, index))
            .Select(group => group.ToImmutableArray());
    }

    private void Link(Reference from, Reference to)
    {
        if (!_links.TryGetValue(from, out var linked))
        {
            linked = [];
            _links.Add(from, linked);
        }

        linked.Add(to);
    }

    /// <summary>Each part is joined with the first of what is the same, so that the parts of both come together.</summary>
    private void Join(ImmutableArray<Requirement> parts, int[] first)
    {
        var named = new Dictionary<Reference, int>();
        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index] is Requirement.Held(var what, _) && _links.ContainsKey(what))
            {
                named.TryAdd(what, index);
            }
        }

        for (var index = 0; index < parts.Length; index++)
        {
            if (parts[index] is Requirement.Held(var what, _) && _links.TryGetValue(what, out var linked))
            {
                foreach (var other in linked)
                {
                    if (named.TryGetValue(other, out var same))
                    {
                        var (one, two) = (First(first, index), First(first, same));
                        first[Math.Max(one, two)] = Math.Min(one, two);
                    }
                }
            }
        }
    }

    private static int First(int[] first, int index)
    {
        while (first[index] != index)
        {
            first[index] = first[first[index]];
            index = first[index];
        }

        return index;
    }

    private static Reference.ToModule? Module(Requirement requirement) =>
        requirement is Requirement.Held { What: Reference.ToModule module, Earned: false, IsPlain: true }
            ? module
            : null;

    private static bool Counts(Equivalence equivalence, Catalog catalog) =>
        equivalence is { Kind: not EquivalenceKind.CoversPart, Status: EquivalenceStatus.Adopted }
        && (equivalence.At.IsEmpty || catalog.Providers.Any(provider => provider.Signs.Any(equivalence.At.Contains)));
}
