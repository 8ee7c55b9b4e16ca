using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Api.Catalogs;

/// <summary>The catalog that answers now: one reference, swapped whole.</summary>
/// <param name="folder">The folder it is read from.</param>
/// <param name="snapshot">The snapshot that answers first.</param>
/// <param name="reading">The reading that gave it.</param>
internal sealed class CurrentCatalog(string folder, CatalogSnapshot snapshot, CatalogReading reading)
{
    private volatile CatalogSnapshot _snapshot = snapshot;
    private volatile CatalogReading _newest = reading;

    /// <summary>Gets the folder it is read from.</summary>
    public string Folder { get; } = folder;

    /// <summary>Gets what the newest files gave.</summary>
    public CatalogReading Newest => _newest;

    /// <summary>Gets the snapshot that answers now.</summary>
    public CatalogSnapshot Snapshot => _snapshot;

    /// <summary>Gets the language the catalog is written in.</summary>
    public TextLanguage Language => _snapshot.Catalog.Manifest.Language;

    /// <summary>Gets the errors in the newest files; empty when those are the ones that answer.</summary>
    public ImmutableArray<Diagnostic> Errors => _newest.Errors;

    /// <summary>Takes what was read: a whole catalog answers from now on, a broken one is only told of.</summary>
    public void Take(CatalogReading newest)
    {
        if (newest.Snapshot is { } whole)
        {
            _snapshot = whole;
        }

        _newest = newest;
    }
}
