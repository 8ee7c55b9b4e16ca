using System.Collections.Immutable;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Runs the scenarios of a catalog and finds what they do not test. Same catalog, same report.</summary>
public static class CatalogTest
{
    /// <summary>Returns the report of a catalog without errors.</summary>
    /// <param name="compilation">The catalog with its scenarios.</param>
    /// <param name="changesRules">Whether rules are changed by way of trial.</param>
    /// <param name="progress">Is told how far that is; null when nobody looks.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">The report was no longer wanted.</exception>
    public static TestReport Run(
        CatalogCompilation compilation,
        bool changesRules = true,
        IProgress<TestProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var catalog = compilation.Catalog ?? throw new ArgumentException("there is no catalog", nameof(compilation));
        var runner = new ScenarioRunner(catalog, cancellationToken);
        var reach = new CatalogReach(catalog);
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        var tracks = new List<ScenarioTrack>();
        foreach (var scenario in compilation.Scenarios)
        {
            results.Add(runner.Run(scenario, out var answer));
            tracks.Add(ScenarioTrack.Of(reach, results[^1], answer, cancellationToken));
        }

        var rules = CatalogRule.All(catalog).ToImmutableArray();
        var coverage = new CoverageFinder(catalog, rules).Find(tracks);
        var mutation = changesRules
            ? new MutationRunner(catalog, reach, tracks, progress, cancellationToken).Run(rules)
            : null;
        var findings = new TestFindings(catalog, compilation.Places);
        return new TestReport(results.DrainToImmutable(), coverage, mutation, findings.Of(coverage, mutation, tracks));
    }
}
