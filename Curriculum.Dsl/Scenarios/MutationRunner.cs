using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Changes one rule at a time and runs the scenarios that can depend on it, until one fails.</summary>
/// <remarks>
/// A changed catalog is no larger than what its scenarios can see, so that the time follows the scenarios and not the
/// size of the catalog.
/// </remarks>
internal sealed class MutationRunner
{
    private readonly Catalog _catalog;
    private readonly ImmutableArray<Group> _groups;
    private readonly IProgress<TestProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private int _done;

    public MutationRunner(
        Catalog catalog,
        CatalogReach reach,
        IEnumerable<ScenarioTrack> tracks,
        IProgress<TestProgress>? progress,
        CancellationToken cancellation
    )
    {
        (_catalog, _progress, _cancellation) = (catalog, progress, cancellation);
        var all = Parts(catalog);
        _groups =
        [
            .. tracks
                .Where(track => track.Result.Ok)
                .GroupBy(
                    track => $"{track.Cut is null} {string.Join(' ', track.Seen.Order(StringComparer.Ordinal))}",
                    StringComparer.Ordinal
                )
                .Select(same => new Group(
                    same.First().Seen,
                    same.First().Cut is null ? all : reach.Cut(same.First().Seen),
                    [.. same.Select(track => track.Scenario)]
                ))
                .OrderBy(group => group.Seen.Count),
        ];
    }

    /// <summary>Returns how many changes are noticed.</summary>
    public MutationScore Run(IEnumerable<CatalogRule> rules)
    {
        var mutations = new Mutations(_catalog);
        var mutants = rules.SelectMany(mutations.Of).ToImmutableArray();
        var killed = new bool[mutants.Length];
        Parallel.For(
            0,
            mutants.Length,
            new ParallelOptions { CancellationToken = _cancellation },
            index =>
            {
                killed[index] = IsNoticed(mutants[index]);
                _progress?.Report(new TestProgress(Interlocked.Increment(ref _done), mutants.Length));
            }
        );
        return new MutationScore(
            mutants.Length,
            killed.Count(each => each),
            [.. mutants.Where((_, index) => !killed[index])]
        );
    }

    private bool IsNoticed(Mutant mutant) =>
        _groups.Where(group => group.Seen.Contains(mutant.Rule.Entity)).Any(group => IsNoticed(mutant, group));

    private bool IsNoticed(Mutant mutant, Group group)
    {
        var changed = new Catalog(RuleRewriting.With(group.Parts, mutant.Rule, mutant.Whole));
        var runner = new ScenarioRunner(changed, _cancellation);
        return group.Scenarios.Any(scenario => !runner.Run(scenario).Ok);
    }

    private static CatalogParts Parts(Catalog catalog) =>
        new()
        {
            Manifest = catalog.Manifest,
            Modules = catalog.Modules,
            Credentials = catalog.Credentials,
            Roles = catalog.Roles,
            Qualifications = catalog.Qualifications,
            Equivalences = [.. catalog.Equivalences.Where(each => each.BackOf is null)],
            Experiences = catalog.Experiences,
            Providers = catalog.Providers,
            Offerings = catalog.Offerings,
            Funding = catalog.Funding,
            Norms = catalog.Norms,
            Cohorts = catalog.Cohorts,
        };

    /// <summary>Scenarios that see the same part of the catalog.</summary>
    private sealed record Group(ImmutableHashSet<string> Seen, CatalogParts Parts, ImmutableArray<Scenario> Scenarios);
}
