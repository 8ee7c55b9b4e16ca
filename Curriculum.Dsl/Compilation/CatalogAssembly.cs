using System.Collections.Immutable;
using Curriculum.Checks;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Binding;
using Curriculum.Dsl.Compilation.Merging;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Puts the catalogs of a set together: names, entities, checks, and what is left when everything wrong is taken out.</summary>
/// <param name="units">The catalog itself, then what it imports.</param>
/// <param name="scripts">The expressions that the host of the catalog itself allows, wherever they stand.</param>
internal sealed class CatalogAssembly(IReadOnlyList<CatalogUnit> units, ScriptAllowance scripts)
{
    private readonly List<CatalogDocument> _documents = [.. units.SelectMany(unit => unit.Documents)];

    /// <summary>Returns the catalog with all that is wrong.</summary>
    public CatalogCompilation Compile()
    {
        var places = new SourceMap([units[0].Manifest, .. _documents]);
        UnitNames.Join(units);
        AllowScripts();
        var bound = units
            .SelectMany(unit => unit.Documents, (unit, document) => EntityBinder.Bind(document, unit.Names, unit.Rules))
            .OfType<BoundEntity>()
            .ToList();
        units[0].BindScenarios(bound);
        var head = HeadMerge.Merge(units);
        Settle(bound);
        var (entities, conflicts) = EntityMerge.Merge(bound);

        // Every entity that is right by itself is checked, also when what it rests on is wrong: all faults in one run.
        var whole = new Catalog(Parts(head, entities));
        var (checks, wrong) = Checked(
            whole,
            isWhole: !units.SelectMany(unit => unit.Diagnostics).Any(each => each.Severity == Severity.Error),
            scripts.Today
        );
        wrong.UnionWith(conflicts);
        var kept = Kept(head, entities, wrong);
        var diagnostics = scripts
            .Diagnostics.Concat(units.SelectMany(unit => unit.Diagnostics))
            .Concat(units[0].Scenarios.Diagnostics)
            .Concat(checks.Select(places.Locate));
        return new CatalogCompilation(
            units[0].Manifest.HasErrors ? null
                : kept.Count == entities.Count ? whole
                : new Catalog(Parts(head, kept)),
            DiagnosticOrder.Sorted(ImportedRemarks.Told(diagnostics, units)),
            places
        )
        {
            Scenarios = units[0].Scenarios.Resting(Present(head, kept)),
            Sources = [.. units.Select(unit => new CompiledSource(unit.Source.Name, unit.Source.Commit))],
        };
    }

    /// <summary>Who offers the catalog itself decides for all of them; what an import says of expressions does not count.</summary>
    private void AllowScripts()
    {
        // Of a manifest that cannot be read nobody knows what it allows; that there is no catalog is told already.
        var host = units[0];
        var isOn = host.Head.Scripts || host.Manifest.Root is null;
        foreach (var unit in units)
        {
            unit.Allow(scripts, isOn, host.Manifest.Language);
        }
    }

    /// <summary>A name that a file with errors may well declare is no fault of whoever names it.</summary>
    private void Settle(List<BoundEntity> entities)
    {
        var broken = _documents
            .Where(document => document.HasErrors)
            .Select(document => document.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var document in _documents)
        {
            document.Settle(broken);
        }

        units[0].Scenarios.Settle(broken);
        entities.RemoveAll(entity => entity.Document.HasErrors);
    }

    private static (ImmutableArray<Diagnostic> Diagnostics, HashSet<string> Wrong) Checked(
        Catalog catalog,
        bool isWhole,
        DateOnly today
    )
    {
        var diagnostics = CatalogChecks.Run(catalog, isWhole, today).ToImmutableArray();
        var wrong = diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => diagnostic.Place)
            .OfType<DiagnosticPlace.InCatalog>()
            .Select(place => place.Place.Entity)
            .ToHashSet(StringComparer.Ordinal);
        return (diagnostics, wrong);
    }

    /// <summary>Takes out what is wrong, then what rests on that, until everything that is left rests on something that is left.</summary>
    private static List<BoundEntity> Kept(Manifest head, List<BoundEntity> entities, HashSet<string> wrong)
    {
        var kept = entities.Where(entity => !wrong.Contains(entity.Document.Id)).ToList();
        int before;
        do
        {
            before = kept.Count;
            var present = Present(head, kept);
            kept.RemoveAll(entity => !present.IsSupersetOf(entity.Document.Mentions));
        } while (kept.Count < before);

        return kept;
    }

    private static HashSet<string> Present(Manifest head, IEnumerable<BoundEntity> entities) =>
        entities
            .Select(entity => entity.Document.Id)
            .Concat(head.Facts.Select(fact => fact.Id.Value))
            .ToHashSet(StringComparer.Ordinal);

    private static CatalogParts Parts(Manifest head, List<BoundEntity> entities)
    {
        return new CatalogParts
        {
            Manifest = head,
            Modules = All<Module>(),
            Credentials = All<CredentialType>(),
            Roles = All<Role>(),
            Qualifications = All<Qualification>(),
            Equivalences = All<Equivalence>(),
            Experiences = All<Experience>(),
            Providers = All<Provider>(),
            Offerings = All<Offering>(),
            Funding = All<Funding>(),
            Norms = All<Norm>(),
            Cohorts = All<Cohort>(),
            Candidates = All<CandidateProfile>(),
            Accepted = [.. entities.SelectMany(entity => entity.Accepted)],
        };

        ImmutableArray<T> All<T>() => [.. entities.Select(entity => entity.Entity).OfType<T>()];
    }
}
