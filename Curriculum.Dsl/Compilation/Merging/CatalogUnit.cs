using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Binding;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Scenarios;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>One catalog of a set while they are compiled: its files, in its own language, with the names that it may use.</summary>
internal sealed class CatalogUnit
{
    private readonly List<Diagnostic> _remarks;
    private readonly RuleParser _parser;

    private CatalogUnit(
        SourceFiles source,
        CatalogDocument manifest,
        List<CatalogDocument> documents,
        ScenarioFiles scenarios,
        List<Diagnostic> remarks
    )
    {
        (Source, Manifest, Documents, Scenarios, _remarks) = (source, manifest, documents, scenarios, remarks);
        Names = NameIndex.Of(manifest, documents);
        _parser = new RuleParser(RuleWords.In(manifest.Language));
        Rules = new RuleCompiler(_parser, Names);
        Declared = [.. Names.Declared];
    }

    /// <summary>Gets its files, and what is said of them.</summary>
    public SourceFiles Source { get; }

    /// <summary>Gets its manifest.</summary>
    public CatalogDocument Manifest { get; }

    /// <summary>Gets its other files.</summary>
    public IReadOnlyList<CatalogDocument> Documents { get; }

    /// <summary>Gets its scenarios; those of an import are tested where it comes from.</summary>
    public ScenarioFiles Scenarios { get; }

    /// <summary>Gets the names that it may use: its own, and those of what it imports.</summary>
    public NameTable Names { get; }

    /// <summary>Gets the names that it declares itself.</summary>
    public IReadOnlyList<DeclaredName> Declared { get; }

    /// <summary>Gets what its manifest says; known when <see cref="BindManifest"/> has run.</summary>
    public Manifest Head { get; private set; } = new() { Language = default, Name = default };

    /// <summary>Gets what makes requirements of its rules; of expressions only after <see cref="Allow"/>.</summary>
    public RuleCompiler Rules { get; private set; }

    /// <summary>Gets all that is wrong with its files.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Source
            .Faults.Concat(_remarks)
            .Concat(Manifest.Diagnostics)
            .Concat(Documents.SelectMany(document => document.Diagnostics));

    /// <summary>Reads the files of a source; null when there is no manifest among them.</summary>
    public static CatalogUnit? Read(SourceFiles source)
    {
        if (CatalogManifest.Find(source.Files) is not { } file)
        {
            return null;
        }

        var sorted = source.Files.OrderBy(each => each.Path, StringComparer.Ordinal).ToList();
        var language = CatalogManifest.LanguageOf(file);
        var folders = new CatalogFolders(language, source.Prefix);
        var documents = sorted
            .Where(each => !CatalogManifest.Is(each.Path))
            .Select(folders.Read)
            .OfType<CatalogDocument>()
            .ToLookup(document => document.Kind == EntityKind.Scenarios);
        var others = sorted
            .Where(each => CatalogManifest.Is(each.Path) && each != file)
            .Select(each => ManifestDiagnostics.Two(each.In(source.Prefix).Path));
        return new CatalogUnit(
            source,
            CatalogDocument.Read(file.In(source.Prefix), EntityKind.Manifest, language, id: ""),
            [.. documents[false]],
            new ScenarioFiles([.. documents[true]]),
            [.. others, .. Clashes(source, sorted), .. folders.Diagnostics]
        );
    }

    /// <summary>Reads the manifest.</summary>
    public void BindManifest()
    {
        Head = Manifest.Root is null
            ? new Manifest { Language = Manifest.Language, Name = default }
            : ManifestBinder.Bind(
                new MapReader(Manifest, Manifest.Root, EntityKinds.Keys(EntityKind.Manifest), Names, Rules)
            );
        Names.AddAll(Head.Scales);
    }

    /// <summary>Lets its rules be expressions, as far as the host allows them.</summary>
    /// <param name="scripts">What the host allows.</param>
    /// <param name="isOn">Whether the manifest of the host allows expressions at all.</param>
    /// <param name="language">The language of that manifest.</param>
    public void Allow(ScriptAllowance scripts, bool isOn, TextLanguage language) =>
        Rules = new RuleCompiler(_parser, Names)
        {
            Scripts = new ScriptCompiler(Names, scripts, isOn) { HostLanguage = language },
        };

    /// <summary>Reads the scenarios, of the candidates that are described in it or of others.</summary>
    public void BindScenarios(IEnumerable<BoundEntity> entities) =>
        Scenarios.Bind(Names, Rules, entities.Select(entity => entity.Entity).OfType<CandidateProfile>());

    /// <summary>On a computer that takes capitals for small letters, the one file would overwrite the other.</summary>
    private static IEnumerable<Diagnostic> Clashes(SourceFiles source, IEnumerable<CatalogFile> files) =>
        files
            .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1))
            .Select(file => FileDiagnostics.CaseClash(file.In(source.Prefix).Path));
}
