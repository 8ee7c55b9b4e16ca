using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>The files of scenarios of a catalog while it is compiled; nothing in the catalog rests on them.</summary>
internal sealed class ScenarioFiles(ImmutableArray<CatalogDocument> documents)
{
    private readonly List<(CatalogDocument Document, ImmutableArray<Scenario> Scenarios)> _bound = [];

    /// <summary>Gets all that is wrong with them.</summary>
    public IEnumerable<Diagnostic> Diagnostics => documents.SelectMany(document => document.Diagnostics);

    /// <summary>Reads the scenarios by the names of the catalog, of the candidates that are described in it or of others.</summary>
    public void Bind(NameTable names, RuleCompiler rules, IEnumerable<CandidateProfile> candidates)
    {
        var known = candidates.ToLookup(candidate => candidate.Id?.Value ?? "", StringComparer.Ordinal);
        var binder = new ScenarioBinder(
            names,
            rules,
            known.ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
        );
        foreach (var document in documents)
        {
            _bound.Add((document, [.. binder.Bind(document)]));
        }

        Compare();
    }

    /// <summary>Reports what is wrong for certain, now that it is known which files are broken.</summary>
    public void Settle(IReadOnlySet<string> broken)
    {
        foreach (var document in documents)
        {
            document.Settle(broken);
        }
    }

    /// <summary>Returns the scenarios of files without errors that name nothing but what is present.</summary>
    public ImmutableArray<Scenario> Resting(IReadOnlySet<string> present) =>
        [
            .. _bound
                .Where(file => !file.Document.HasErrors && present.IsSupersetOf(file.Document.Mentions))
                .SelectMany(file => file.Scenarios),
        ];

    /// <summary>A report names scenarios, so no two may be called the same.</summary>
    private void Compare()
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (document, scenarios) in _bound)
        {
            foreach (var scenario in scenarios)
            {
                var name = scenario.Name.In(document.Language);
                if (!first.TryAdd(name, scenario.At))
                {
                    document.Report(ScenarioDiagnostics.SameName(scenario.At, name, first[name]));
                }
            }
        }
    }
}
