using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>What nobody can reach because it rests on a circle, and the circles themselves.</summary>
internal sealed class Circles
{
    private static readonly ConditionalWeakTable<Catalog, Circles> Made = [];

    private readonly Catalog _catalog;
    private readonly SortedDictionary<string, ImmutableArray<(Place Place, string Name)>> _asks;
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _out = new(StringComparer.Ordinal);

    private Circles(Catalog catalog)
    {
        _catalog = catalog;
        var reach = Effort.Of(catalog);
        _asks = new(
            RulePlaces
                .All(catalog)
                .Where(each => !reach.CanHold(each.Rule.Requirement))
                .GroupBy(
                    each => each.Entity,
                    each =>
                        from part in RulePlaces.Parts(each.Rule)
                        let held = part.Part as Requirement.Held
                        where held is not null && !reach.CanHold(held)
                        select (part.Place, EntityOf(held.What)),
                    StringComparer.Ordinal
                )
                .ToDictionary(
                    group => group.Key,
                    group => group.SelectMany(asks => asks).ToImmutableArray(),
                    StringComparer.Ordinal
                ),
            StringComparer.Ordinal
        );
        All = Found();
        RestOnThem();
    }

    /// <summary>Gets each circle once: the names that ask for each other, the first again at the end, and where the last asks for it.</summary>
    public ImmutableArray<(Place Place, ImmutableArray<string> Names)> All { get; }

    /// <summary>Returns the circles of a catalog; made once.</summary>
    public static Circles Of(Catalog catalog) => Made.GetValue(catalog, static each => new Circles(each));

    /// <summary>Returns what is out of reach outside the circles: by whom it is asked, where, and its name.</summary>
    public IEnumerable<(string Entity, Place Place, string Name)> OutOfReach() =>
        from asks in _asks
        where !_members.Contains(asks.Key) && Gift(asks.Key) is null
        from ask in asks.Value
        where _out.Contains(ask.Name)
        select (asks.Key, ask.Place, ask.Name);

    /// <summary>Returns every equivalence whose rule asks, in the end, for what it gives itself: where, and what it asks for.</summary>
    public IEnumerable<(Equivalence Equivalence, Place Place, string Name)> RestingOnOwnGift() =>
        from asks in _asks
        let equivalence = Gift(asks.Key)
        where equivalence is not null
        let ask = asks.Value[0]
        select (equivalence, ask.Place, ask.Name);

    private Equivalence? Gift(string entity) =>
        _catalog.Equivalences.FirstOrDefault(each => IsSame(each.Id.Value, entity)) is { } equivalence
        && Reached(entity, [.. _asks.Keys], Asked).Contains(equivalence.To.Value)
            ? equivalence
            : null;

    private ImmutableArray<(Place Place, ImmutableArray<string> Names)> Found()
    {
        var found = ImmutableArray.CreateBuilder<(Place, ImmutableArray<string>)>();
        var left = Core();
        foreach (var start in _asks.Keys)
        {
            if (!left.Contains(start) || Shortest(start, left) is not { } names)
            {
                continue;
            }

            // Everything that leads to the start and is led to from it is of the same knot and told with it.
            var knot = Reached(start, left, Asked);
            knot.IntersectWith(Reached(start, left, Askers(left)));
            left.ExceptWith(knot);
            _members.UnionWith(knot);
            found.Add((_asks[names[^2]].First(ask => IsSame(ask.Name, start)).Place, names));
        }

        return found.DrainToImmutable();
    }

    /// <summary>Returns what may lie on a circle: what asks for something that may, and is asked for by something that may.</summary>
    private HashSet<string> Core()
    {
        var core = _asks.Keys.ToHashSet(StringComparer.Ordinal);
        int before;
        do
        {
            before = core.Count;
            var asked = core.SelectMany(Asked).ToHashSet(StringComparer.Ordinal);
            core.RemoveWhere(each => !asked.Contains(each) || !Asked(each).Any(core.Contains));
        } while (core.Count < before);

        return core;
    }

    /// <summary>Returns the shortest circle of at least two through a name, or null; who asks for itself is told of elsewhere.</summary>
    private ImmutableArray<string>? Shortest(string start, HashSet<string> within)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var name))
        {
            foreach (var asked in Asked(name).Where(within.Contains))
            {
                if (IsSame(asked, start) && !IsSame(name, start))
                {
                    return Back(start, name, from);
                }

                if (!IsSame(asked, start) && from.TryAdd(asked, name))
                {
                    next.Enqueue(asked);
                }
            }
        }

        return null;
    }

    private static ImmutableArray<string> Back(string start, string last, Dictionary<string, string> from)
    {
        var names = new List<string> { start };
        for (var name = last; !IsSame(name, start); name = from[name])
        {
            names.Add(name);
        }

        names.Add(start);
        names.Reverse();
        return [.. names];
    }

    private void RestOnThem()
    {
        var askers = Askers([.. _asks.Keys]);
        foreach (var member in _members)
        {
            _out.Add(member);
        }

        var next = new Queue<string>(_members);
        while (next.TryDequeue(out var name))
        {
            foreach (var asker in askers(name).Where(_out.Add))
            {
                next.Enqueue(asker);
            }
        }
    }

    private static HashSet<string> Reached(string start, HashSet<string> within, Func<string, IEnumerable<string>> step)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var name))
        {
            foreach (var other in step(name).Where(other => within.Contains(other) && reached.Add(other)))
            {
                next.Enqueue(other);
            }
        }

        return reached;
    }

    private IEnumerable<string> Asked(string name) =>
        _asks.TryGetValue(name, out var asks) ? asks.Select(ask => ask.Name) : [];

    private Func<string, IEnumerable<string>> Askers(HashSet<string> within)
    {
        var askers = within
            .SelectMany(asker => Asked(asker).Select(asked => (asked, asker)))
            .ToLookup(pair => pair.asked, pair => pair.asker, StringComparer.Ordinal);
        return name => askers[name];
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string EntityOf(Reference what) =>
        what is Reference.ToOutcome outcome ? outcome.Outcome.Module.Value : what.Id;
}
