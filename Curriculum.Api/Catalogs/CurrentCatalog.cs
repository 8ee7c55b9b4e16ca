using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Api.Catalogs;

/// <summary>The catalog that answers now: one reference, swapped whole.</summary>
internal sealed class CurrentCatalog(string folder, CatalogSnapshot snapshot)
{
    private volatile CatalogSnapshot _snapshot = snapshot;
    private volatile CatalogReading? _refused;

    /// <summary>Gets the folder it is read from.</summary>
    public string Folder { get; } = folder;

    /// <summary>Gets the snapshot that answers now.</summary>
    public CatalogSnapshot Snapshot => _snapshot;

    /// <summary>Gets the language the catalog is written in.</summary>
    public TextLanguage Language => _snapshot.Catalog.Manifest.Language;

    /// <summary>Gets the errors in the newest files; empty when those are the ones that answer.</summary>
    public ImmutableArray<Diagnostic> Errors => _refused?.Errors ?? [];

    /// <summary>Takes what was read: a whole catalog answers from now on, a broken one is only told of.</summary>
    public void Take(CatalogReading reading)
    {
        if (reading.Snapshot is { } whole)
        {
            _snapshot = whole;
            _refused = null;
        }
        else
        {
            _refused = reading;
        }
    }
}
