using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Editing;
using Curriculum.Dsl.Formatting;
using Curriculum.Model;

namespace Curriculum.Cli.Catalogs;

/// <summary>The folder in a catalog from which editors read what may stand in its files.</summary>
internal static class EditorFolder
{
    private const string Name = ".curriculum";

    /// <summary>Writes one schema for each kind of file.</summary>
    public static void Write(string folder, TextLanguage language)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, Name)).FullName;
        foreach (var (kind, schema) in EditorSchemas.In(language))
        {
            File.WriteAllText(Path.Combine(target, $"{kind}.json"), schema);
        }
    }

    /// <summary>Writes the schemas again when the manifest says another language than before.</summary>
    public static void Refresh(string folder, IEnumerable<FormattedFile> changed)
    {
        var moved = changed.FirstOrDefault(file =>
            CatalogManifest.Is(file.Before.Path)
            && !string.Equals(file.Before.Path, file.After.Path, StringComparison.Ordinal)
        );
        if (moved is not null && Directory.Exists(Path.Combine(folder, Name)))
        {
            Write(folder, CatalogManifest.LanguageOf(moved.After));
        }
    }

    /// <summary>Returns the first line of a file, by which an editor finds its schema.</summary>
    public static string Modeline(string path, string kind) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}{Name}/{kind}.json\n"
        );
}
