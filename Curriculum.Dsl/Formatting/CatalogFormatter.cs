using System.Collections.Immutable;
using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Formatting;

/// <summary>Writes the files of a catalog in the one style, or in the words of the other language.</summary>
/// <remarks>
/// INVARIANT: what is written means what was read. A file that cannot be read, or that would be read back as something
/// else, is left as it is.
/// </remarks>
public static class CatalogFormatter
{
    /// <summary>Returns every file of a catalog as it is to be.</summary>
    public static ImmutableArray<FormattedFile> Format(IReadOnlyList<CatalogFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return CatalogManifest.LanguageOf(files) is { } language ? Format(files, language, language) : [];
    }

    /// <summary>Returns every file of a catalog as it is to be in a language; paths change with the folders' names.</summary>
    public static ImmutableArray<FormattedFile> Translate(IReadOnlyList<CatalogFile> files, TextLanguage to)
    {
        ArgumentNullException.ThrowIfNull(files);
        return CatalogManifest.LanguageOf(files) is { } language ? Format(files, language, to) : [];
    }

    private static ImmutableArray<FormattedFile> Format(
        IReadOnlyList<CatalogFile> files,
        TextLanguage from,
        TextLanguage to
    ) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Format(file, from, to))];

    private static FormattedFile Format(CatalogFile file, TextLanguage from, TextLanguage to)
    {
        if (CatalogManifest.Is(file.Path))
        {
            var manifest = CatalogDocument.Read(file, EntityKind.Manifest, from, "");
            return Format(file, manifest, CatalogManifest.NameIn(to), to);
        }

        var folders = new CatalogFolders(from);
        if (folders.Read(file) is not { } document)
        {
            return new FormattedFile(file, file, [.. folders.Diagnostics]);
        }

        if (document.Kind == EntityKind.Scenarios)
        {
            return Format(file, document, Translated(file.Path, from, to), to);
        }

        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        var folder = ValueTerms.Folders.Find(file.Path[..slash], from)!.In(to);
        return Format(file, document, folder + file.Path[slash..], to);
    }

    /// <summary>Scenarios may lie anywhere; those in a folder of a kind move with it.</summary>
    private static string Translated(string path, TextLanguage from, TextLanguage to)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && ValueTerms.Folders.Find(path[..slash], from) is { } folder
            ? folder.In(to) + path[slash..]
            : path;
    }

    private static FormattedFile Format(CatalogFile file, CatalogDocument document, string path, TextLanguage to)
    {
        if (document is { HasErrors: false, Text: { } text, Root: { } root })
        {
            var comments = FileComments.Read(text, root);
            var form = new FormBuilder(document, comments, to).Map(root, Shapes.Of(document.Kind));
            if (!document.HasErrors)
            {
                var written = FormWriter.Write(form, comments);
                if (FormCheck.Same(form, YamlReader.Read(new SourceText(path, written), new FileRemarks())))
                {
                    return new FormattedFile(file, new CatalogFile(path, Encoding.UTF8.GetBytes(written)), []);
                }

                document.Report(FileDiagnostics.CannotBeWritten(file.Path));
            }
        }

        return new FormattedFile(file, file, DiagnosticOrder.Sorted(document.Diagnostics));
    }
}
