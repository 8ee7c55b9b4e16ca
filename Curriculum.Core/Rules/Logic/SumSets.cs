using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>Knows over what sums are taken, and what each thing weighs.</summary>
internal sealed class SumSets(Catalog catalog)
{
    private readonly FrozenDictionary<string, ImmutableArray<Reference>> _labelled = catalog
        .Modules.SelectMany(
            module => module.Labels.Distinct(StringComparer.Ordinal),
            (module, label) => (Label: label, Module: (Reference)new Reference.ToModule(module.Id))
        )
        .GroupBy(pair => pair.Label, pair => pair.Module, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Returns the things that a sum is taken over, each once.</summary>
    public ImmutableArray<Reference> Items(SumSet set) =>
        set switch
        {
            SumSet.Listed(var items) => [.. items.Distinct()],
            SumSet.Labelled(var label) => _labelled.GetValueOrDefault(label, []),
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns what each thing weighs: one of a sum of modules, else its hours. An outcome that is named itself no longer weighs with its module.</summary>
    public IEnumerable<(Reference Item, long Weight)> Weights(Requirement.Sum sum)
    {
        var items = Items(sum.Set);
        return sum.Unit == SumUnit.Modules ? items.Select(item => (item, 1L)) : Hours(items);
    }

    /// <summary>Returns the weight that is asked, in the unit of <see cref="Weights"/>.</summary>
    public static long Minimum(Requirement.Sum sum) =>
        (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);

    private IEnumerable<(Reference Item, long Weight)> Hours(ImmutableArray<Reference> items)
    {
        var named = items.OfType<Reference.ToOutcome>().Select(item => item.Outcome).ToHashSet();
        foreach (var item in items)
        {
            var (module, isWhole) = item switch
            {
                Reference.ToModule(var id) => (catalog.Find(id), true),
                Reference.ToOutcome(var id) => (catalog.Find(id.Module), false),
                _ => (null, false),
            };
            var hours = module
                ?.Outcomes.Where(outcome =>
                    isWhole ? !named.Contains(outcome.Id) : item == new Reference.ToOutcome(outcome.Id)
                )
                .Sum(outcome => (long)outcome.Load.Hours);
            if (hours > 0)
            {
                yield return (item, hours.Value);
            }
        }
    }
}
