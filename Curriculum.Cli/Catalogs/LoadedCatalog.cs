using Curriculum.Answers;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Cli.Catalogs;

/// <summary>A catalog read from a folder, with all that it imports and what checking them found.</summary>
internal sealed class LoadedCatalog
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    private LoadedCatalog(string folder, CatalogSet set, ScriptAllowance scripts) =>
        (Folder, Set, Scripts, Compilation) = (folder, set, scripts, CatalogCompiler.Compile(set, scripts));

    /// <summary>Gets the folder.</summary>
    public string Folder { get; }

    /// <summary>Gets its files, and those of what it imports.</summary>
    public CatalogSet Set { get; }

    /// <summary>Gets its own files.</summary>
    public IReadOnlyList<CatalogFile> Files => Set.Own.Files;

    /// <summary>Gets what the compiler made of it.</summary>
    public CatalogCompilation Compilation { get; }

    /// <summary>Gets the C# expressions that the host allows in it.</summary>
    public ScriptAllowance Scripts { get; }

    /// <summary>Reads and compiles the catalog of a folder at a day; <paramref name="asksCompiler"/> of its C# expressions too.</summary>
    public static LoadedCatalog Read(string folder, DateOnly today, bool asksCompiler = false)
    {
        if (!CatalogLocator.HasManifest(folder))
        {
            throw new Refusal(CommandDiagnostics.NoCatalog(folder, CatalogLocator.Near(folder)));
        }

        var scripts = ScriptAllowList.InFolder(folder, today) with { AsksCompiler = asksCompiler };
        return new LoadedCatalog(folder, CatalogSet.Read(new CatalogSource.Folder(folder)), scripts);
    }

    /// <summary>Returns the catalog, or refuses the command when it has errors.</summary>
    public Catalog Clean() =>
        Compilation is { Ok: true, Catalog: { } catalog }
            ? catalog
            : throw new Refusal([
                .. Compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
                CommandDiagnostics.CatalogHasErrors(Folder),
            ]);

    /// <summary>Returns what is needed to put an answer into words.</summary>
    public AnswerContext Words(TextLanguage language) =>
        new(Clean(), language, Compilation.Places.Find) { Sources = Compilation.SourcesIn(language) };

    /// <summary>Returns the path from the working folder, with forward slashes, of a file that is told of; what lies in a commit has none.</summary>
    public string PathFromHere(string file)
    {
        var (source, path) = Set.Find(file);
        return source.Folder is { } folder
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder, path))
                .Replace(Path.DirectorySeparatorChar, '/')
            : file;
    }

    /// <summary>Returns a stretch that a reader of a report can open: of what lies outside the working folder, the line by which it is imported.</summary>
    public SourceSpan Shown(SourceSpan span)
    {
        var at = span;
        while (
            Set.Find(at.File).Source is { ImportedAt: { } import } source
            && (source.Folder is null || PathFromHere(at.File).StartsWith("../", StringComparison.Ordinal))
        )
        {
            at = import;
        }

        return at;
    }

    /// <summary>Returns a line of a file, counted from one, or null when there is none.</summary>
    public string? Line(string file, int number)
    {
        if (!_lines.TryGetValue(file, out var lines))
        {
            var (source, path) = Set.Find(file);
            var found = source.Files.FirstOrDefault(each => string.Equals(each.Path, path, StringComparison.Ordinal));
            lines = found is null
                ? []
                : System
                    .Text.Encoding.UTF8.GetString(found.Content.Span)
                    .TrimStart('\uFEFF')
                    .ReplaceLineEndings("\n")
                    .Split('\n');
            _lines[file] = lines;
        }

        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }
}
