namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Gives every imported catalog a name: the last folder of its path, and more of it when two end alike.</summary>
/// <remarks>A name depends on where catalogs lie, and not on the order in which they are imported.</remarks>
internal static class SourceNames
{
    private const int ShortHash = 7;

    // A folder of this name says nothing: it is the one before it that tells catalogs apart.
    private static readonly string[] Plain = ["catalog", "catalogus"];

    private static readonly Func<string, CatalogSource, string>[] Forms =
    [
        Short,
        (root, source) => $"{Short(root, source)}{At(source, ShortHash)}",
        (root, source) => $"{string.Join('/', Names(root, source))}{At(source, ShortHash)}",
        (root, source) => $"{ImportPath.Between(root, source.Location())}{At(source, int.MaxValue)}",
    ];

    /// <summary>Returns a name for each source; no two are the same.</summary>
    public static Dictionary<CatalogSource, string> Of(string root, IReadOnlyList<CatalogSource> sources)
    {
        var names = new Dictionary<CatalogSource, string>();
        foreach (var alike in sources.GroupBy(source => Forms[0](root, source), StringComparer.OrdinalIgnoreCase))
        {
            var form = Forms.First(each =>
                ReferenceEquals(each, Forms[^1])
                || alike.DistinctBy(source => each(root, source), StringComparer.OrdinalIgnoreCase).Count()
                    == alike.Count()
            );
            foreach (var source in alike)
            {
                names.Add(source, form(root, source));
            }
        }

        return names;
    }

    private static string[] Names(string root, CatalogSource source) =>
        [.. ImportPath.Between(root, source.Location()).Split('/').SkipWhile(name => name is ".." or ".")];

    private static string Short(string root, CatalogSource source)
    {
        var name =
            Names(root, source) is [.., var before, var last] && Plain.Contains(last, StringComparer.Ordinal)
                ? before
                : Path.GetFileName(source.Location());
        return name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name;
    }

    private static string At(CatalogSource source, int length) =>
        source.Hash() is { } hash ? $"@{hash[..Math.Min(length, hash.Length)]}" : "";
}
