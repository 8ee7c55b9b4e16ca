using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Reads and asks expressions over a small catalog.</summary>
internal static class Expressions
{
    public static readonly DateOnly Day = new(2026, 9, 1);

    /// <summary>The catalog that the expressions of these tests name things of.</summary>
    public static readonly Catalog Catalog = Made();

    private static readonly NameTable Names = NameTable.Of(Catalog);

    /// <summary>Reads an expression; either there is one, or at least one diagnostic.</summary>
    public static (ScriptExpression? Expression, IReadOnlyList<Diagnostic> Diagnostics) Read(string text)
    {
        var (tree, fault) = ScriptParser.Read(text);
        var document = CatalogDocument.Read(
            Texts.File("x.yaml", "id: x\n"),
            EntityKind.Module,
            TextLanguage.Dutch,
            "x"
        );
        var source = new RuleSource(document, new YamlNode.Scalar(0, 2, text, ScalarStyle.Plain));
        if (tree is null)
        {
            document.Report(fault!.Explain(source));
            return (null, document.Diagnostics);
        }

        return (new ScriptLowering(new ScriptSource(source), Names).Lower(tree), document.Diagnostics);
    }

    /// <summary>Reads an expression that is right.</summary>
    public static ScriptExpression Right(string text)
    {
        var (expression, diagnostics) = Read(text);
        Assert.Equal("", Texts.Listed(diagnostics));
        return expression!;
    }

    /// <summary>Asks an expression of a profile.</summary>
    public static Truth Ask(ScriptExpression expression, CandidateProfile profile) =>
        RequirementEvaluator.Evaluate(new Requirement.Script(expression), new Dossier(Catalog, profile, Day));

    private static Catalog Made()
    {
        var manifest =
            Texts.Manifest
            + "feiten:\n  - {id: rijbewijs-b, soort: ja-nee, vraag: Rijbewijs?}\n"
            + "  - {id: thuis, soort: ja-nee, vraag: Thuis?}\n"
            + "  - {id: rekenen, soort: schaal, vraag: Rekenen?}\n"
            + "schalen:\n  - {id: rekenen, stappen: [f1, f2, f3]}\n";
        var compilation = CatalogCompiler.Compile([
            Texts.File("catalogus.yaml", manifest),
            Texts.File("bewijzen/vca.yaml", "id: vca\ntitel: VCA\ngeldig: 10 jaar\n"),
            Texts.File("bewijzen/vop.yaml", "id: vop\ntitel: VOP\ngeldig: 3 jaar\n"),
            Texts.File("bewijzen/mbo.yaml", "id: mbo\ntitel: MBO\n"),
            Texts.File("ervaring/a/glas.yaml", "id: a/glas\ntitel: Glas\nvak: glas\nduur: 6 maanden\n"),
            Texts.File("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: {contact: 8}\n"),
            Texts.File(
                "modules/a/meten.yaml",
                "id: a/meten\ntitel: Meten\nuren: {contact: 8}\nlevert: {taal: {nl: A2}, schaal: {rekenen: f2}}\n"
            ),
        ]);
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        return compilation.Catalog!;
    }
}
