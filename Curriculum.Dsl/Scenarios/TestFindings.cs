using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Tells what the scenarios do not test, at its place.</summary>
internal sealed class TestFindings(Catalog catalog, SourceMap places)
{
    /// <summary>Returns the findings, but for those that their owners accept, in order of file, line and column.</summary>
    public ImmutableArray<Diagnostic> Of(
        ConditionCoverage coverage,
        MutationScore? mutation,
        IEnumerable<ScenarioTrack> tracks
    )
    {
        var visited = tracks.SelectMany(track => track.Modules).ToHashSet(StringComparer.Ordinal);
        return DiagnosticOrder.Sorted(
            coverage
                .Missing.Select(each => ScenarioDiagnostics.NeverSeen(each.At, Text(each.Condition), each.Holds))
                .Concat(
                    (mutation?.Survivors ?? []).Select(each =>
                        ScenarioDiagnostics.Survives(each.At, each.InWords(catalog.Manifest.Language))
                    )
                )
                .Concat(
                    catalog
                        .Modules.Select(module => module.Id.Value)
                        .Where(module => !visited.Contains(module))
                        .Select(module => ScenarioDiagnostics.NoScenario(Place.Of(module, ""), module))
                )
                .Where(finding => !IsAccepted(finding))
                .Select(places.Locate)
        );
    }

    private string Text(Requirement requirement) => RequirementPrinter.Print(requirement, catalog.Manifest.Language);

    private bool IsAccepted(Diagnostic finding) =>
        finding.Place is DiagnosticPlace.InCatalog(var place)
        && catalog.Accepted.Any(each =>
            string.Equals(each.Entity, place.Entity, StringComparison.Ordinal)
            && string.Equals(each.Code, finding.Code, StringComparison.Ordinal)
        );
}
