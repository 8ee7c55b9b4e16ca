using Curriculum.Checks;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Scripting;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Of catalogs that are merged, the one that imports the others decides about the expressions of all.</summary>
public sealed class ScriptImportTests
{
    private const string Script = "candidate.Age * 2 >= 36";
    private const string Reading = "candidate.Language(\"fy\") == CefrLevel.A2";
    private const string On = "scripts: ja\n";
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Fact]
    public void The_host_allows_an_expression_that_stands_in_an_import()
    {
        var compilation = Compile(On, "");
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(
            "(candidate.Age * 2) >= 36",
            RequirementPrinter.Print(
                Assert.Single(CatalogScripts.Of(compilation.Catalog!)).Requirement,
                TextLanguage.Dutch
            )
        );
    }

    /// <summary>What an import says of itself does not count, and what to put is told in the language of the host.</summary>
    [Fact]
    public void An_import_cannot_switch_expressions_on() =>
        Assert.Equal(
            "buren:modules/b/y.yaml:5:14 CUR0923 deze catalogus staat geen expressies toe "
                + "(schrijf een regel, of zet `scripts: ja` in het manifest)\n",
            Texts.Listed(Compile("", "scripts: yes\n").Diagnostics)
        );

    [Fact]
    public void Without_the_list_of_the_host_nothing_is_allowed() =>
        Assert.Equal(
            "CUR0921",
            Assert.Single(CatalogCompiler.Compile(Set(On, "", Script), new ScriptAllowance(Today, [])).Diagnostics).Code
        );

    /// <summary>An import may be right by itself, and wrong beside a step that only the host has.</summary>
    [Fact]
    public void What_no_step_of_all_catalogs_together_changes_may_be_read() =>
        Assert.Equal(
            "buren:modules/b/y.yaml CUR0922",
            string.Join(
                ", ",
                Compile(On, "", Reading, "levert: {taal: {fy: B1}}\n")
                    .Diagnostics.Select(each => $"{each.Span().File} {each.Code}")
            )
        );

    private static CatalogCompilation Compile(string host, string import, string script = Script, string awards = "") =>
        CatalogCompiler.Compile(
            Set(host, import, script, awards),
            new ScriptAllowance(Today, [ScriptAllowance.HashOf(script)])
        );

    private static CatalogSet Set(string host, string import, string script, string awards = "") =>
        new([
            new SourceFiles
            {
                Imports = ["buren"],
                Files =
                [
                    Texts.File("catalogus.yaml", Texts.Manifest + host + "invoer:\n  - {map: ../buren}\n"),
                    Texts.File("modules/a/x.yaml", $"id: a/x\ntitel: X\nuren: {{contact: 8}}\n{awards}"),
                ],
            },
            new SourceFiles
            {
                Name = "buren",
                Files =
                [
                    Texts.File(
                        "catalog.yaml",
                        $"language: en\nschema: v1\nname: B\nnamespaces:\n  - {{id: b, owner: B}}\n{import}"
                    ),
                    Texts.File(
                        "modules/b/y.yaml",
                        $"id: b/y\ntitle: Y\nhours: {{contact: 8}}\nrequires:\n  - {{script: '{script}', expires: 2027-06-01}}\n"
                    ),
                ],
            },
        ]);
}
