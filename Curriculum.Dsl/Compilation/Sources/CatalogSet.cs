using System.Collections.Immutable;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>The files of a catalog and of every catalog that it imports, whatever way they came in.</summary>
/// <param name="Sources">The catalog itself, then what it imports, each once, by name.</param>
public sealed record CatalogSet(ImmutableArray<SourceFiles> Sources)
{
    /// <summary>Gets the catalog that imports all others.</summary>
    public SourceFiles Own => Sources[0];

    /// <summary>Reads a catalog and all that it imports; what cannot be read is told where it is imported.</summary>
    public static CatalogSet Read(CatalogSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new CatalogSetReader(source).Read();
    }

    /// <summary>Creates the set of one catalog alone: nothing is looked for that it may import.</summary>
    public static CatalogSet Of(IReadOnlyList<CatalogFile> files) => new([new SourceFiles { Files = [.. files] }]);

    /// <summary>Returns the set with other files of the catalog itself, and the same imports.</summary>
    public CatalogSet With(IReadOnlyList<CatalogFile> files) =>
        new([Own with { Files = [.. files] }, .. Sources.Skip(1)]);

    /// <summary>Returns the catalog that holds a file which is told of, and the path of the file within it.</summary>
    public (SourceFiles Source, string Path) Find(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var source = Sources.Skip(1).FirstOrDefault(each => file.StartsWith(each.Prefix, StringComparison.Ordinal));
        return source is null ? (Own, file) : (source, file[source.Prefix.Length..]);
    }
}
