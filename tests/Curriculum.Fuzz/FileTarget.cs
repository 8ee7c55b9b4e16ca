using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Model;

namespace Curriculum.Fuzz;

/// <summary>Compiles a small catalog with one file of any bytes, tells what is wrong with it, and formats it when nothing is.</summary>
/// <remarks>The first byte of the input chooses the kind, so that one target reaches every binder.</remarks>
internal static class FileTarget
{
    private const byte FirstKind = (byte)'a';

    private static readonly string[] Paths =
    [
        "catalogus.yaml",
        "modules/a/x.yaml",
        "bewijzen/x.yaml",
        "rollen/x.yaml",
        "kwalificaties/x.yaml",
        "gelijkstellingen/a/x.yaml",
        "ervaring/x.yaml",
        "aanbieders/x.yaml",
        "aanbod/a/x.yaml",
        "kandidaten/x.yaml",
        "regelingen/x.yaml",
        "normen/x.yaml",
        "cohorten/x.yaml",
    ];

    private static readonly CatalogFile[] Others =
    [
        File(
            "catalogus.yaml",
            """
            taal: nl
            schema: v1
            naam: Proef
            namen: [{id: a, eigenaar: Kring}]
            feiten: [{id: is-werkzoekend, soort: ja-nee, vraag: Zoek je werk?}]
            schalen: [{id: rekenen, stappen: [f1, f2, f3]}]
            gebieden: [{id: oost, naam: Oost}]

            """
        ),
        File(
            "modules/a/basis.yaml",
            "id: a/basis\ntitel: Basis\nuren: {contact: 8}\nleeruitkomsten: [{id: lu1, tekst: Meet, uren: 8}]\nlabels: [keuze]\n"
        ),
        File("bewijzen/vop.yaml", "id: vop\ntitel: VOP\nniveau: NLQF 2\ngeldig: 3 jaar\n"),
        File("aanbieders/roc.yaml", "id: roc\nnaam: ROC\ncontact: {email: info@roc.example}\nondertekent: [oost]\n"),
        File(
            "cohorten/c2026.yaml",
            "id: c2026\ntitel: C\ncommit: 0a1b2c3\ninstroom: {van: 2026-08-01, tot: 2027-07-31}\n"
        ),
        File("ervaring/glas.yaml", "id: glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
    ];

    /// <summary>Returns a file of a catalog as an input of this target, or null when its kind has none.</summary>
    public static byte[]? Input(CatalogFile file)
    {
        var kind = Array.FindIndex(
            Paths,
            path => path.AsSpan(0, Length(path)).SequenceEqual(file.Path.AsSpan(0, Length(file.Path)))
        );
        return kind < 0 ? null : [(byte)(FirstKind + kind), .. file.Content.Span];
    }

    /// <summary>Takes one input.</summary>
    public static void Take(byte[] input)
    {
        var path = Paths[input.Length == 0 ? 0 : (input[0] + Paths.Length - FirstKind % Paths.Length) % Paths.Length];
        var file = new CatalogFile(path, input.AsMemory(Math.Min(1, input.Length)));
        List<CatalogFile> files = [.. Others.Where(other => !Is(other, path)), file];
        var compilation = CatalogCompiler.Compile(files);
        var text = Encoding.UTF8.GetString(file.Content.Span);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            AssertTold(diagnostic, path, text);
        }

        List<CatalogFile> head = [.. files.Where(each => Is(each, "catalogus.yaml") || each == file)];
        var formatted = CatalogFormatter.Format(head);
        List<CatalogFile> after = [.. formatted.Select(each => each.After)];
        Law.Holds(CatalogFormatter.Format(after).All(each => !each.IsChanged), "what is formatted stays as it is");
        if (compilation.Ok && formatted.Any(each => each.IsChanged))
        {
            var digest = CatalogCompiler.Compile([.. files.Except(head), .. after]).Catalog?.Digest;
            Law.Holds(
                string.Equals(digest, compilation.Catalog!.Digest, StringComparison.Ordinal),
                "formatting keeps the meaning"
            );
        }
    }

    private static void AssertTold(Diagnostic diagnostic, string path, string text)
    {
        Law.Holds(diagnostic.Message(TextLanguage.Dutch).Length > 0, "a fault is told");
        Law.Holds(diagnostic.Message(TextLanguage.English).Length > 0, "a fault is told");
        _ = diagnostic.Help(TextLanguage.Dutch);
        if (diagnostic.Place is not DiagnosticPlace.InFile { Span: var span })
        {
            return;
        }

        Law.Holds(span is { Line: > 0, Column: > 0 }, "a place counts from one");
        Law.Holds(
            (span.Line, span.Column).CompareTo((span.EndLine, span.EndColumn)) <= 0,
            "a place ends behind its beginning"
        );
        Law.Holds(
            !string.Equals(span.File, path, StringComparison.Ordinal)
                || span.EndLine <= 1 + text.Count(c => c is '\n' or '\r'),
            "a place lies in its file"
        );
    }

    private static bool Is(CatalogFile file, string path) => string.Equals(file.Path, path, StringComparison.Ordinal);

    private static int Length(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is > 0 and var at ? at : path.Length;

    private static CatalogFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
