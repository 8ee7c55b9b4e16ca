using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>Compiles single rules of one language, in a catalog that declares every name the random rules use.</summary>
internal sealed class CompiledRules(TextLanguage language)
{
    private readonly RuleCompiler _compiler = new(new RuleParser(RuleWords.In(language)), Names());

    /// <summary>Returns what a rule asks, or null with what is wrong with it.</summary>
    public (Requirement? Requirement, IReadOnlyList<Diagnostic> Diagnostics) Read(string rule)
    {
        var document = CatalogDocument.Read(Texts.File("x.yaml", "id: x\n"), EntityKind.Module, language, "x");
        var scalar = new YamlNode.Scalar(0, 2, rule, ScalarStyle.Plain);
        var place = Place.Of("x", "requires", 0);
        var read = _compiler.Compile(document, scalar, place, because: default, RuleStratum.Free);
        return (read?.Requirement, document.Diagnostics);
    }

    private static NameTable Names()
    {
        var names = new NameTable { KnowsTrades = false };
        (string Id, EntityKind Kind)[] declared =
        [
            ("a/basis", EntityKind.Module),
            ("a/meten", EntityKind.Module),
            ("x", EntityKind.Module),
            ("vca", EntityKind.Credential),
            ("nen3140-vop", EntityKind.Credential),
            ("kw/27011", EntityKind.Qualification),
            ("c2026", EntityKind.Cohort),
            ("is-werkzoekend", EntityKind.Fact),
        ];
        foreach (var (id, kind) in declared)
        {
            names.Add(new DeclaredName(id, kind, SourceSpan.OfFile("x.yaml")));
        }

        names.Labels.UnionWith(["keuze", "glas"]);
        names.AddAll([
            new Scale
            {
                Id = new ScaleId("rekenen"),
                Steps = ["f1", "f2", "f3"],
                Lowest = 1,
                Highest = 3,
            },
        ]);
        return names;
    }
}
