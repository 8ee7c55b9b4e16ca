using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests;

/// <summary>Small catalogs, and what compiling them says, as text.</summary>
internal static class Texts
{
    public const string Manifest = "taal: nl\nschema: v1\nnaam: Proef\nnamen:\n  - {id: a, eigenaar: Kring}\n";

    public static CatalogFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static string Of(CatalogFile file) => Encoding.UTF8.GetString(file.Content.Span);

    public static CatalogCompilation Compile(params (string Path, string Text)[] files) =>
        CatalogCompiler.Compile([
            File("catalogus.yaml", Manifest),
            .. files.Select(file => File(file.Path, file.Text)),
        ]);

    /// <summary>Compiles a module with one rule, beside two other modules, a paper and a trade.</summary>
    public static CatalogCompilation CompileRule(string rule) =>
        Compile(
            ("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: {contact: 80}\n"),
            ("modules/a/meten.yaml", "id: a/meten\ntitel: Meten\nuren: {contact: 8}\nlabels: [glas]\n"),
            ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
            ("ervaring/a/glas.yaml", "id: a/glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
            ("modules/a/x.yaml", $"id: a/x\ntitel: X\nuren: {{contact: 8}}\nvereist:\n  - {rule}\n")
        );

    public static SourceSpan Span(this Diagnostic diagnostic) =>
        Assert.IsType<DiagnosticPlace.InFile>(diagnostic.Place).Span;

    public static string Listed(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(
            diagnostics.Select(diagnostic =>
                $"{diagnostic.Span()} {diagnostic.Code} {diagnostic.Message(TextLanguage.Dutch)}{Help(diagnostic)}\n"
            )
        );

    private static string Help(Diagnostic diagnostic) =>
        diagnostic.Help(TextLanguage.Dutch) is { } help ? $" ({help})" : "";
}
