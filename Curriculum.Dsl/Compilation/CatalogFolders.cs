using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Knows the folders of a catalog by the names of one language, and which kind lies in each.</summary>
/// <param name="language">The language.</param>
/// <param name="prefix">What stands before the paths of the files where they are told of.</param>
internal sealed class CatalogFolders(TextLanguage language, string prefix = "")
{
    private const string Extension = ".yaml";
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Gets what is wrong with files that no kind can be told of.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reads a file by the folder it lies in; null, with a diagnostic, when that is no folder of a catalog.</summary>
    public CatalogDocument? Read(CatalogFile file)
    {
        if (CatalogFile.IsScenarios(file.Path))
        {
            return CatalogDocument.Read(file, EntityKind.Scenarios, language, file.Path);
        }

        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : file.Path[..slash];
        var told = file.In(prefix);
        if (ValueTerms.Folders.Find(folder, language) is not { } term)
        {
            var nearest = Other(folder) ?? Nearest.Of(folder, ValueTerms.Folders.In(language));
            _diagnostics.Add(
                told.Refusal
                    ?? FileDiagnostics.UnknownFolder(told.Path, folder.Length == 0 ? file.Path : folder, nearest)
            );
            return null;
        }

        return CatalogDocument.Read(told, EntityKinds.Of(term), language, IdOf(file.Path[(slash + 1)..]));
    }

    private static string IdOf(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[..^Extension.Length]
            : Path.ChangeExtension(path, null);

    /// <summary>A folder of the other language is a certain hint.</summary>
    private string? Other(string folder) =>
        ValueTerms
            .Folders.Find(folder, language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch)
            ?.In(language);
}
