using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Which modules may start at a moment, each with those that must start with it, and every choice of what they study.</summary>
internal sealed class BruteStarts(Catalog catalog, BruteStanding standing)
{
    /// <summary>Returns what each start adds, its hours and its number of steps.</summary>
    public IEnumerable<(ulong Added, int Hours, int Steps)> Of(ulong state)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var module in catalog.Modules)
        {
            var group = Group(module);
            if (
                seen.Add(string.Join(' ', group.Select(each => each.Id.Value).Order(StringComparer.Ordinal)))
                && group.TrueForAll(each => MayStart(each, state))
                && !group.Exists(one => group.Exists(other => Clash(one, other)))
            )
            {
                foreach (var (added, hours) in group.Aggregate(Nothing, With))
                {
                    yield return (added, hours, group.Count);
                }
            }
        }
    }

    private static IEnumerable<(ulong Added, int Hours)> Nothing => [(0UL, 0)];

    private static bool Clash(Module one, Module other) =>
        one.Id != other.Id && (one.Excludes.Contains(other.Id) || other.Excludes.Contains(one.Id));

    /// <summary>The least group around a module: whoever is named and not held starts too, and whoever is in a ring with one of them.</summary>
    private List<Module> Group(Module module)
    {
        var group = new List<Module> { module };
        for (var index = 0; index < group.Count; index++)
        {
            var next = group[index];
            group.AddRange(
                catalog.Modules.Where(mate =>
                    !group.Contains(mate)
                    && !standing.Holds(new Reference.ToModule(mate.Id))
                    && (next.Alongside.Contains(mate.Id) || (Leads(next, mate) && Leads(mate, next)))
                )
            );
        }

        return group;
    }

    private bool Leads(Module from, Module to)
    {
        var reached = new HashSet<ModuleId>(from.Alongside);
        while (
            catalog.Modules.Where(each => reached.Contains(each.Id)).SelectMany(each => each.Alongside).ToList()
                is var more
            && !reached.IsSupersetOf(more)
        )
        {
            reached.UnionWith(more);
        }

        return reached.Contains(to.Id);
    }

    private bool MayStart(Module module, ulong state) =>
        (state & standing.Bit(module.Id.Value)) == 0
        && module.Valid.Contains(Questions.Day)
        && module.Requires.All(rule => standing.Holds(rule.Requirement, BruteStanding.All))
        && module.Excludes.All(other => standing.Lacks(new Reference.ToModule(other)))
        && !catalog.Modules.Any(other => (state & standing.Bit(other.Id.Value)) != 0 && Clash(module, other));

    /// <summary>Some outcomes are studied, and of those that are not held all.</summary>
    private IEnumerable<(ulong Added, int Hours)> With(IEnumerable<(ulong Added, int Hours)> others, Module module) =>
        from other in others
        from chosen in Enumerable.Range(1, (1 << module.Outcomes.Length) - 1)
        let studied = module.Outcomes.Where((_, index) => (chosen & (1 << index)) != 0).ToList()
        where module.Outcomes.All(each => studied.Contains(each) || standing.Holds(new Reference.ToOutcome(each.Id)))
        select (
            studied.Aggregate(
                other.Added | standing.Bit(module.Id.Value),
                (bits, each) => bits | standing.Bit(each.Id.ToString())
            ),
            other.Hours + studied.Sum(each => each.Load.Hours)
        );
}
