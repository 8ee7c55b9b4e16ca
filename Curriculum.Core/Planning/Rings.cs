using System.Collections.Frozen;
using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Which modules name each other as taken alongside, directly or through others: all of such a ring start, or none.</summary>
internal sealed class Rings
{
    private readonly FrozenDictionary<ModuleId, ImmutableArray<ModuleId>> _rings;

    /// <summary>Finds the rings of a catalog.</summary>
    public Rings(Catalog catalog)
    {
        var after = catalog
            .Modules.Where(module => !module.Alongside.IsEmpty)
            .ToDictionary(module => module.Id, module => module.Alongside);
        var before = after
            .SelectMany(pair => pair.Value.Select(mate => (Mate: mate, Module: pair.Key)))
            .ToLookup(pair => pair.Mate, pair => pair.Module);
        var rings = new Dictionary<ModuleId, ImmutableArray<ModuleId>>();
        var seen = new HashSet<ModuleId>();
        foreach (var root in Finished(after).Where(root => !seen.Contains(root)))
        {
            var ring = Reached(root, module => before[module], seen);
            foreach (var module in ring.Count > 1 ? ring : [])
            {
                rings.Add(module, [.. ring.OrderBy(each => each.Value, StringComparer.Ordinal)]);
            }
        }

        _rings = rings.ToFrozenDictionary();
    }

    /// <summary>Returns the modules of the ring of a module, itself among them, in order of identifier; empty when it is in none.</summary>
    public ImmutableArray<ModuleId> Of(ModuleId module) => _rings.GetValueOrDefault(module, []);

    /// <summary>Returns the modules in the opposite order of that in which a walk along the names has finished with them.</summary>
    private static List<ModuleId> Finished(Dictionary<ModuleId, ImmutableArray<ModuleId>> after)
    {
        var (finished, seen) = (new List<ModuleId>(), new HashSet<ModuleId>());
        foreach (var root in after.Keys)
        {
            var open = new Stack<(ModuleId Module, bool Done)>([(root, false)]);
            while (open.TryPop(out var next))
            {
                if (next.Done)
                {
                    finished.Add(next.Module);
                }
                else if (seen.Add(next.Module))
                {
                    open.Push((next.Module, true));
                    foreach (var mate in after.GetValueOrDefault(next.Module, []))
                    {
                        open.Push((mate, false));
                    }
                }
            }
        }

        finished.Reverse();
        return finished;
    }

    private static List<ModuleId> Reached(
        ModuleId root,
        Func<ModuleId, IEnumerable<ModuleId>> next,
        HashSet<ModuleId> seen
    )
    {
        var reached = new List<ModuleId> { root };
        seen.Add(root);
        for (var index = 0; index < reached.Count; index++)
        {
            reached.AddRange(next(reached[index]).Where(seen.Add));
        }

        return reached;
    }
}
