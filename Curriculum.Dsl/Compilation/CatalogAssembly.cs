using System.Collections.Immutable;
using Curriculum.Checks;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Binding;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Puts the files of one catalog together: names, entities, checks, and what is left when everything wrong is taken out.</summary>
internal sealed class CatalogAssembly(
    CatalogDocument manifest,
    IReadOnlyList<CatalogDocument> documents,
    ScriptAllowance scripts
)
{
    /// <summary>Returns the catalog with all that is wrong; <paramref name="earlier"/> was found before.</summary>
    public CatalogCompilation Compile(ImmutableArray<Diagnostic> earlier)
    {
        var places = new SourceMap([manifest, .. documents]);
        var names = NameIndex.Of(manifest, documents);
        var parser = new RuleParser(RuleWords.In(manifest.Language));
        var head = Manifest(names, new RuleCompiler(parser, names));
        names.AddAll(head.Scales);

        // Of a manifest that cannot be read nobody knows what it allows; that there is no catalog is told already.
        var isOn = head.Scripts || !names.KnowsManifest;
        var rules = new RuleCompiler(parser, names) { Scripts = new ScriptCompiler(names, scripts, isOn) };
        var entities = documents
            .Select(document => EntityBinder.Bind(document, names, rules))
            .OfType<BoundEntity>()
            .ToList();
        Settle(entities);

        // Every entity that is right by itself is checked, also when what it rests on is wrong: all faults in one run.
        var whole = new Catalog(Parts(head, entities));
        var (checks, wrong) = Checked(whole);
        var kept = Kept(head, entities, wrong);
        var diagnostics = earlier
            .Concat(manifest.Diagnostics)
            .Concat(documents.SelectMany(document => document.Diagnostics))
            .Concat(checks.Select(places.Locate));
        return new CatalogCompilation(
            manifest.HasErrors ? null
                : kept.Count == entities.Count ? whole
                : new Catalog(Parts(head, kept)),
            DiagnosticOrder.Sorted(diagnostics),
            places
        );
    }

    private Manifest Manifest(NameTable names, RuleCompiler rules) =>
        manifest.Root is null
            ? new Manifest { Language = manifest.Language, Name = default }
            : ManifestBinder.Bind(
                new MapReader(manifest, manifest.Root, EntityKinds.Keys(EntityKind.Manifest), names, rules)
            );

    /// <summary>A name that a file with errors may well declare is no fault of whoever names it.</summary>
    private void Settle(List<BoundEntity> entities)
    {
        var broken = documents
            .Where(document => document.HasErrors)
            .Select(document => document.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            document.Settle(broken);
        }

        entities.RemoveAll(entity => entity.Document.HasErrors);
    }

    private static (ImmutableArray<Diagnostic> Diagnostics, HashSet<string> Wrong) Checked(Catalog catalog)
    {
        var diagnostics = CatalogChecks.Run(catalog).ToImmutableArray();
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
        var facts = head.Facts.Select(fact => fact.Id.Value).ToList();
        int before;
        do
        {
            before = kept.Count;
            var present = kept.Select(entity => entity.Document.Id).Concat(facts).ToHashSet(StringComparer.Ordinal);
            kept.RemoveAll(entity => !present.IsSupersetOf(entity.Document.Mentions));
        } while (kept.Count < before);

        return kept;
    }

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
