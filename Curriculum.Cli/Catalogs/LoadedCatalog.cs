using Curriculum.Answers;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Cli.Catalogs;

/// <summary>A catalog read from a folder, with what checking it found.</summary>
internal sealed class LoadedCatalog
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    private LoadedCatalog(
        string folder,
        IReadOnlyList<CatalogFile> files,
        CatalogCompilation compilation,
        ScriptAllowance scripts
    ) => (Folder, Files, Compilation, Scripts) = (folder, files, compilation, scripts);

    /// <summary>Gets the folder.</summary>
    public string Folder { get; }

    /// <summary>Gets its files.</summary>
    public IReadOnlyList<CatalogFile> Files { get; }

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

        var files = CatalogFolder.Read(folder);
        var scripts = ScriptAllowList.InFolder(folder, today) with { AsksCompiler = asksCompiler };
        return new LoadedCatalog(folder, files, CatalogCompiler.Compile(files, scripts), scripts);
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
        new(Clean(), language, Compilation.Places.Find)
        {
            Sources = [new SourceAnswer(Clean().Manifest.Name.In(language), Commit: null)],
        };

    /// <summary>Returns the path of a file of the catalog from the working folder, with forward slashes.</summary>
    public string PathFromHere(string file) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(Folder, file))
            .Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Returns a line of a file, counted from one, or null when there is none.</summary>
    public string? Line(string file, int number)
    {
        if (!_lines.TryGetValue(file, out var lines))
        {
            var found = Files.FirstOrDefault(each => string.Equals(each.Path, file, StringComparison.Ordinal));
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
