using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Every identifier of a catalog, also of files that have errors, so that no fault is told twice.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, DeclaredName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _trades = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scopes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _imported = new(StringComparer.Ordinal);

    /// <summary>Gets the scales by name; known when the manifest has been read.</summary>
    public Dictionary<string, Scale> Scales { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the labels that some module has.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether every label is known; not when a module cannot be read.</summary>
    public bool KnowsLabels { get; set; } = true;

    /// <summary>Gets or sets whether every trade is known; not when a file that may declare one cannot be read.</summary>
    public bool KnowsTrades { get; set; } = true;

    /// <summary>Gets or sets whether every scope and fact is known; not when the manifest cannot be read.</summary>
    public bool KnowsManifest { get; set; } = true;

    /// <summary>Gets or sets whether the names of every import are known; not when one cannot be read.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Gets the namespaces that it declares itself, each with where.</summary>
    public Dictionary<string, SourceSpan> Spaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets where every name of the whole set is declared, also those that may not be used here.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Elsewhere { get; set; } =
        new Dictionary<string, SourceSpan>(StringComparer.Ordinal);

    /// <summary>Gets every identifier.</summary>
    public IEnumerable<string> All => _names.Keys;

    /// <summary>Gets every name with what is known of it.</summary>
    public IEnumerable<DeclaredName> Declared => _names.Values;

    /// <summary>Gets the trades.</summary>
    public IReadOnlySet<string> Trades => _trades;

    /// <summary>Gets the scopes.</summary>
    public IReadOnlySet<string> Scopes => _scopes;

    /// <summary>Creates the names of a compiled catalog, for a file that is read outside it.</summary>
    public static NameTable Of(Catalog catalog)
    {
        var names = new NameTable();
        var nowhere = SourceSpan.OfFile("");
        names.AddAll(
            catalog.Modules,
            module => new DeclaredName(module.Id.Value, EntityKind.Module, nowhere) { Outcomes = Outcomes(module) }
        );
        names.AddAll(catalog.Credentials, each => new DeclaredName(each.Id.Value, EntityKind.Credential, nowhere));
        names.AddAll(catalog.Roles, each => new DeclaredName(each.Id.Value, EntityKind.Role, nowhere));
        names.AddAll(
            catalog.Qualifications,
            each => new DeclaredName(each.Id.Value, EntityKind.Qualification, nowhere)
        );
        names.AddAll(catalog.Providers, each => new DeclaredName(each.Id.Value, EntityKind.Provider, nowhere));
        names.AddAll(
            catalog.Manifest.Facts,
            each => new DeclaredName(
                each.Id.Value,
                each.Kind == FactKind.Scale ? EntityKind.ScaleFact : EntityKind.Fact,
                nowhere
            )
        );
        names.AddAll(catalog.Cohorts, each => new DeclaredName(each.Id.Value, EntityKind.Cohort, nowhere));
        names.AddAll(catalog.Manifest.Scales);
        names.Labels.UnionWith(catalog.Modules.SelectMany(module => module.Labels));
        names._trades.UnionWith(catalog.Experiences.Select(experience => experience.Trade.Value));
        names._scopes.UnionWith(catalog.Manifest.Scopes.Keys);
        return names;
    }

    /// <summary>Adds a name; returns the name that was there before it, or null.</summary>
    public DeclaredName? Add(DeclaredName name)
    {
        if (_names.TryAdd(name.Id, name))
        {
            return null;
        }

        return _names[name.Id];
    }

    /// <summary>Adds the names of a catalog that is imported; an own name goes before an imported one.</summary>
    public void Include(NameTable import)
    {
        foreach (var name in import.Declared)
        {
            if (_names.TryAdd(name.Id, name))
            {
                _foreign.Add(name.Id);
            }
        }

        foreach (var (space, declared) in import.Spaces.Concat(import._imported))
        {
            if (!Spaces.ContainsKey(space))
            {
                _imported.TryAdd(space, declared);
            }
        }

        AddAll(import.Scales.Values);
        Labels.UnionWith(import.Labels);
        _trades.UnionWith(import._trades);
        _scopes.UnionWith(import._scopes);
        IsWhole &= import.IsWhole;
        KnowsLabels &= import.KnowsLabels;
        KnowsTrades &= import.KnowsTrades;
        KnowsManifest &= import.KnowsManifest;
    }

    /// <summary>Notes that an import cannot be read: any name may be one of its names.</summary>
    public void MissesImport() => IsWhole = KnowsLabels = KnowsTrades = KnowsManifest = false;

    /// <summary>Adds a trade that some step of experience gives.</summary>
    public void AddTrade(string trade) => _trades.Add(trade);

    /// <summary>Adds scales.</summary>
    public void AddAll(IEnumerable<Scale> scales)
    {
        foreach (var scale in scales)
        {
            Scales.TryAdd(scale.Id.Value, scale);
        }
    }

    /// <summary>Adds a scope.</summary>
    public void AddScope(string scope) => _scopes.Add(scope);

    /// <summary>Returns the name, or null when no file declares it.</summary>
    public DeclaredName? Find(string id) => _names.GetValueOrDefault(id);

    /// <summary>Tells of a name that no file declares which may be used here: that it is nowhere, or where it belongs.</summary>
    public Diagnostic Unknown(SourceSpan at, string name, string? nearest)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var entity = dot < 0 ? name : name[..dot];
        return OtherCatalog(entity) is { } other
            ? ManifestDiagnostics.NotImported(at, name, other, nearest)
            : NameDiagnostics.UnknownReference(at, name, nearest);
    }

    /// <summary>Returns what an author probably meant by a name, or null.</summary>
    public string? NearestTo(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && Find(id[..dot]) is { Outcomes: { } outcomes })
        {
            return Nearest.Of(id[(dot + 1)..], outcomes) is { } outcome ? $"{id[..dot]}.{outcome}" : null;
        }

        return Nearest.Of(id, All);
    }

    private SourceSpan? OtherCatalog(string entity)
    {
        if (Find(entity) is { } found)
        {
            return _foreign.Contains(entity) ? found.Declared : null;
        }

        if (Elsewhere.TryGetValue(entity, out var declared))
        {
            return declared;
        }

        var slash = entity.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && _imported.TryGetValue(entity[..slash], out var space) ? space : null;
    }

    private static HashSet<string> Outcomes(Module module) =>
        module.Outcomes.Select(outcome => outcome.Id.Name).ToHashSet(StringComparer.Ordinal);

    private void AddAll<T>(IEnumerable<T> items, Func<T, DeclaredName> name)
    {
        foreach (var item in items)
        {
            Add(name(item));
        }
    }
}
