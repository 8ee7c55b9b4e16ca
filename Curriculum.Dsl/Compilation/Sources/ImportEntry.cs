using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>One import, as a manifest writes it.</summary>
/// <param name="Folder">The folder; empty when only a repository is given.</param>
/// <param name="Repository">The folder of the clone; empty when there is none.</param>
/// <param name="Commit">The commit.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ImportEntry(string Folder, string Repository, string Commit, SourceSpan At)
{
    /// <summary>Gets what it calls the other catalog.</summary>
    public string Written => Repository.Length > 0 ? Repository : Folder;

    /// <summary>Returns the imports of a manifest; those whose shape is wrong are told when the manifest is bound.</summary>
    public static IEnumerable<ImportEntry> In(CatalogFile manifest)
    {
        var document = CatalogDocument.Read(
            manifest,
            EntityKind.Manifest,
            CatalogManifest.LanguageOf(manifest),
            id: ""
        );
        return document.Value("imports") is YamlNode.List list
            ? list
                .Items.OfType<YamlNode.Map>()
                .Select(map => Of(document, map))
                .Where(entry => entry.Written.Length > 0)
            : [];
    }

    private static ImportEntry Of(CatalogDocument document, YamlNode.Map map)
    {
        var folder = Scalar("folder");
        var repository = Scalar("repository");
        return new ImportEntry(
            folder?.Value ?? "",
            repository?.Value ?? "",
            Scalar("commit")?.Value ?? "",
            document.Span(repository ?? folder ?? (YamlNode)map)
        );

        YamlNode.Scalar? Scalar(string key) =>
            map.Entries.FirstOrDefault(entry =>
                string.Equals(entry.Key.Value, PartTerms.Import[key].In(document.Language), StringComparison.Ordinal)
            )?.Value as YamlNode.Scalar;
    }
}
