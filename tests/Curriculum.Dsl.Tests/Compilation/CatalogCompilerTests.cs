using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

public sealed class CatalogCompilerTests
{
    private const string Basis = "id: a/basis\ntitel: Basis\nuren: {contact: 8}\n";

    [Fact]
    public void Without_a_manifest_there_is_no_catalog()
    {
        var compilation = CatalogCompiler.Compile([Texts.File("modules/a/basis.yaml", Basis)]);
        Assert.Null(compilation.Catalog);
        Assert.Equal("CUR1005", Assert.Single(compilation.Diagnostics).Code);
    }

    [Theory]
    [InlineData("taal: en\nschema: v1\nnaam: X\n", "CUR1006")]
    [InlineData("taal: nl\nschema: v2\nnaam: X\n", "CUR1007")]
    [InlineData("taal: nl\nschema: v1\n", "CUR0020")]
    [InlineData("language: nl\ntaal: nl\nschema: v1\nnaam: X\n", "CUR0107")]
    [InlineData("taal: nl\nschema: v1\nnaam: X\nschalen: [{id: x}]\n", "CUR0020 CUR0020")]
    [InlineData(
        "taal: nl\nschema: v1\nnaam: X\nfeiten: [{id: f, soort: ja-nee, vraag: F?}, {id: f, soort: ja-nee, vraag: F?}]\n",
        "CUR0203"
    )]
    [InlineData("taal: nl\nschema: v1\nnaam: X\nschalen: [{stappen: [a]}, {stappen: [a]}]\n", "CUR0020 CUR0020")]
    public void A_manifest_with_an_error_is_not_usable(string manifest, string code)
    {
        var compilation = CatalogCompiler.Compile([Texts.File("catalogus.yaml", manifest)]);
        Assert.Equal(code, string.Join(' ', compilation.Diagnostics.Select(each => each.Code)));
        Assert.False(compilation.Ok);
        Assert.Null(compilation.Catalog);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("")]
    [InlineData("taal: [nl\n")]
    public void With_a_manifest_that_cannot_be_read_other_files_are_still_looked_at(string manifest)
    {
        var compilation = CatalogCompiler.Compile([
            Texts.File("catalogus.yaml", manifest),
            Texts.File("modules/b/x.yaml", "id: b/x\ntitel: X\nuren: 8\nvereist: b/niets of heeft-iets\n"),
            Texts.File("gelijkstellingen/g.yaml", "id: g\nsoort: dekt\nvan: heeft-iets\nnaar: b/x\n"),
        ]);
        Assert.Null(compilation.Catalog);
        Assert.Equal("CUR0010 CUR0014", string.Join(' ', compilation.Diagnostics.Select(each => each.Code)));
    }

    [Fact]
    public void A_second_manifest_is_told() =>
        Assert.Equal(
            "CUR1008",
            Assert
                .Single(
                    CatalogCompiler
                        .Compile([
                            Texts.File("catalogus.yaml", Texts.Manifest),
                            Texts.File("catalog.yaml", "language: en\n"),
                        ])
                        .Diagnostics
                )
                .Code
        );

    /// <summary>What rests on something wrong is left out without a second remark, however long the chain.</summary>
    [Fact]
    public void What_rests_on_a_file_with_an_error_is_left_out_and_not_told_again()
    {
        var compilation = Texts.Compile(
            ("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: 8\n"),
            (
                "modules/a/meten.yaml",
                "id: a/meten\ntitel: Meten\nuren: {contact: 8}\nvereist: a/basis.lu9 of a/basis\n"
            ),
            ("rollen/a/rol.yaml", "id: a/rol\ntitel: Rol\nvereist: a/meten\n"),
            ("modules/a/los.yaml", "id: a/los\ntitel: Los\nuren: {contact: 8}\n")
        );
        Assert.Equal("CUR0014", Assert.Single(compilation.Diagnostics).Code);
        Assert.Equal("a/los", Assert.Single(compilation.Catalog!.Modules).Id.Value);
        Assert.Empty(compilation.Catalog.Roles);
    }

    [Fact]
    public void What_a_check_finds_wrong_is_left_out_too()
    {
        var compilation = Texts.Compile(
            ("aanbieders/roc.yaml", "id: roc\nnaam: ROC\n"),
            ("modules/a/basis.yaml", Basis),
            ("aanbod/basis.yaml", "id: basis\nmodule: a/basis\naanbieder: roc\ninstroom: {vast: [2026-09-01]}\n")
        );
        Assert.Equal("CUR1101", Assert.Single(compilation.Diagnostics).Code);
        Assert.Empty(compilation.Catalog!.Offerings);
        Assert.Single(compilation.Catalog.Modules);
    }

    [Theory]
    [InlineData("modules/a/basis.yaml", "titel: Basis\nuren: {contact: 8}\n", "1:1 CUR0020")]
    [InlineData("modules/a/basis.yaml", Basis + "tegelijk: [x]\n", "4:12 CUR0201")]
    [InlineData("modules/a/basis.yaml", Basis + "title: Basics\n", "4:1 CUR0107")]
    [InlineData("modules/a/basis.yaml", Basis + "niveau: 3\n", "4:9 CUR0019")]
    [InlineData("modules/a/basis.yaml", Basis + "versie: 2026.1\n", "4:9 CUR0019")]
    [InlineData("modules/a/basis.yaml", Basis + "doorlooptijd: 6 weeks\n", "4:15 CUR0107")]
    [InlineData("modules/a/basis.yaml", Basis + "papier: diplom\n", "4:9 CUR0019")]
    [InlineData("modules/a/basis.yaml", Basis + "vereist:\n", "4:9 CUR0102")]
    [InlineData("modules/a/basis.yaml", Basis + "vereist:\n  - script: leeftijd > 17\n", "5:5 CUR0020, 5:13 CUR0923")]
    [InlineData("modules/a/basis.yaml", Basis + "levert: {bewijs: a/basis}\n", "4:18 CUR0210")]
    [InlineData("modules/a/basis.yaml", Basis + "aanvaard:\n  - {code: CUR0201, omdat: x}\n", "5:12 CUR0019")]
    [InlineData("modules/b/basis.yaml", "id: b/basis\ntitel: Basis\nuren: {contact: 8}\n", "1:5 CUR0206")]
    [InlineData("modules/a/Basis.yaml", "id: a/Basis\ntitel: Basis\nuren: {contact: 8}\n", "1:5 CUR0208")]
    [InlineData("modules/taal.yaml", "id: taal\ntitel: Taal\nuren: {contact: 8}\n", "1:5 CUR0209")]
    [InlineData("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nleeruitkomsten: []\n", "3:17 CUR0014")]
    [InlineData("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\n", "1:1 CUR0020")]
    [InlineData("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: {contact: 0}\n", "3:7 CUR0014")]
    [InlineData(
        "modules/a/basis.yaml",
        "id: a/basis\ntitel: Basis\nleeruitkomsten:\n  - {id: w1, tekst: x, uren: 0}\n",
        "4:30 CUR0019"
    )]
    [InlineData(
        "modules/a/basis.yaml",
        "id: a/basis\ntitel: Basis\nleeruitkomsten:\n  - {id: w1, tekst: x, uren: 1}\n  - {id: w1, tekst: x, uren: 1}\n",
        "5:10 CUR0203"
    )]
    [InlineData("regelingen/stap.yaml", "id: stap\ntitel: STAP\n", "1:1 CUR0020")]
    [InlineData("roles/x.yaml", "id: x\n", "1:1 CUR0006")]
    [InlineData("los.yaml", "id: x\n", "1:1 CUR0006")]
    [InlineData("kwalificaties/k.yaml", "id: k\ntitel: K\ncrebo: 270\n", "3:8 CUR0019")]
    [InlineData("ervaring/e.yaml", "id: e\ntitel: E\nvak: v\nduur: lang\n", "4:7 CUR0019")]
    [InlineData("kandidaten/k.yaml", "id: k\ngeboren: 2000-02-30\n", "2:10 CUR0019")]
    [InlineData("kandidaten/k.yaml", "id: k\nbewijs:\n  - {id: niets}\n", "3:10 CUR0201")]
    [InlineData("kandidaten/k.yaml", "id: k\nbesluiten: [{over: x}]\n", "2:14 CUR0020, 2:14 CUR0020, 2:20 CUR0201")]
    [InlineData(
        "gelijkstellingen/g.yaml",
        "id: g\nsoort: gelijkwaardig\nvan: leeftijd >= 18\nnaar: niets\n",
        "4:7 CUR0201"
    )]
    public void A_wrong_file_is_told_at_its_place(string path, string text, string expected)
    {
        var compilation = Texts.Compile((path, text));
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                compilation.Diagnostics.Select(each => $"{each.Span().Line}:{each.Span().Column} {each.Code}")
            )
        );
        Assert.All(compilation.Diagnostics, diagnostic => Assert.Equal(path, diagnostic.Span().File));
    }

    [Theory]
    [InlineData("instroom: {vast: []}", "4:18 CUR0014")]
    [InlineData("instroom: {vast: [2026-09-31]}", "4:19 CUR0019")]
    [InlineData("instroom: {}", "4:11 CUR0020")]
    [InlineData("instroom: {flexibel: {van: 2026-09-01, tot: 2026-12-01}}", "4:23 CUR0020")]
    [InlineData("instroom: {vast: [2026-09-01]}\ntaal: nederlands", "5:7 CUR0305")]
    [InlineData("instroom: {vast: [2026-09-01]}\nprijs: 12,50", "5:8 CUR0019")]
    public void A_wrong_offering_is_told(string keys, string expected)
    {
        var compilation = Texts.Compile(
            ("aanbieders/roc.yaml", "id: roc\nnaam: ROC\ncontact: {email: a@b.example}\n"),
            ("modules/a/basis.yaml", Basis),
            ("aanbod/o.yaml", $"id: o\nmodule: a/basis\naanbieder: roc\n{keys}\n")
        );
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                compilation.Diagnostics.Select(each => $"{each.Span().Line}:{each.Span().Column} {each.Code}")
            )
        );
        Assert.Empty(compilation.Catalog!.Offerings);
    }

    [Theory]
    [InlineData("dekt: [lu1]", "2:8 CUR0019")]
    [InlineData("dekt: [lu2, lu1]", "")]
    public void An_equivalence_that_covers_the_whole_covers_every_outcome(string covers, string expected)
    {
        var compilation = Texts.Compile(
            (
                "modules/a/basis.yaml",
                "id: a/basis\ntitel: Basis\nleeruitkomsten:\n  - {id: lu1, tekst: x, uren: 1}\n  - {id: lu2, tekst: y, uren: 1}\n"
            ),
            ("gelijkstellingen/g.yaml", $"id: g\nsoort: dekt\nvan: leeftijd >= 18\nnaar: a/basis\n{covers}\n")
        );
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                Errors(compilation).Select(each => $"{each.Span().Line}:{each.Span().Column} {each.Code}")
            )
        );
    }

    [Fact]
    public void An_equivalence_names_outcomes_of_its_module()
    {
        var compilation = Texts.Compile(
            ("modules/a/basis.yaml", Basis),
            (
                "gelijkstellingen/g.yaml",
                "id: g\nsoort: dekt-deels\nvan: leeftijd >= 18\nnaar: a/basis\ndekt: [geheel, lu1]\n"
            )
        );
        Assert.Equal(
            "5:16 CUR0501",
            Assert.Single(Errors(compilation).Select(each => $"{each.Span().Line}:{each.Span().Column} {each.Code}"))
        );
        Assert.Empty(compilation.Catalog!.Equivalences);
    }

    [Fact]
    public void A_warning_that_is_accepted_is_kept_for_whoever_gives_it()
    {
        var compilation = Texts.Compile(
            ("modules/a/basis.yaml", Basis + "aanvaard:\n  - {code: CUR3003, omdat: feestdag}\n")
        );
        Assert.Equal(
            ("a/basis", "CUR3003"),
            compilation.Catalog!.Accepted.Select(each => (each.Entity, each.Code)).Single()
        );
    }

    [Theory]
    [InlineData("modules/a/x.yaml", "id: a/x\ntitel: X\nuren: {contact: 8}\ntegelijk: [a/x]\n", "CUR0202")]
    [InlineData("modules/a/x.yaml", "id: a/x\ntitel: X\nuren: {contact: 8}\npapier: mbo-certificaat\n", "CUR1104")]
    [InlineData("modules/a/x.yaml", "id: a/x\ntitel: X\nuren: {contact: 8}\npapier: microcredential\n", "CUR1103")]
    [InlineData(
        "modules/a/x.yaml",
        "id: a/x\ntitel: X\nuren: {contact: 8}\ngeldig: {van: 2026-01-01}\nvervangt: [a/b]\n",
        "CUR0701"
    )]
    [InlineData("modules/a/bas1s.yaml", "id: a/bas1s\ntitel: X\nuren: {contact: 8}\n", "")]
    [InlineData("modules/a/0ud.yaml", "id: a/0ud\ntitel: X\nuren: {contact: 8}\n", "CUR0207")]
    [InlineData("modules/A/B.yaml", "id: a/x\ntitel: X\nuren: {contact: 8}\n", "CUR0005 CUR0204")]
    [InlineData("gelijkstellingen/g.yaml", "id: g\nsoort: dekt\nvan: a/b\nnaar: a/oud\n", "CUR0507 CUR1102")]
    [InlineData(
        "gelijkstellingen/a/g.yaml",
        "id: a/g\nsoort: gelijkwaardig\nvan: a/b en leeftijd >= 18\nnaar: a/oud\nstatus: voorstel\n",
        "CUR0503"
    )]
    [InlineData(
        "gelijkstellingen/a/g.yaml",
        "id: a/g\nsoort: gelijkwaardig\nvan: a/b\nnaar: a/oud\nstatus: ingetrokken\n",
        ""
    )]
    [InlineData("rollen/a/x.yaml", "id: a/x\ntitel: X\nvereist: is-vrouw\n", "CUR1105")]
    [InlineData("rollen/a/x.yaml", "id: a/x\ntitel: X\nvereist: niet heeft-baan\n", "CUR0302")]
    [InlineData("rollen/a/x.yaml", "id: a/x\ntitel: X\nvereist: niet is-nieuw\n", "")]
    [InlineData("regelingen/x.yaml", "id: x\ntitel: Gegarandeerd geld\nals: niet a/b\n", "CUR1106")]
    [InlineData("normen/x.yaml", "id: x\ntitel: X\nwaarde: 1600\nbron: WEB 7.2.7\n", "")]
    [InlineData("cohorten/c2026.yaml", "id: c2026\ninstroom: {van: 2026-08-01, tot: 2026-07-01}\n", "CUR0019")]
    public void A_check_tells_what_no_file_alone_can(string path, string text, string expected)
    {
        const string manifest =
            Texts.Manifest
            + "feiten:\n"
            + "  - {id: is-vrouw, soort: ja-nee, vraag: x}\n"
            + "  - {id: is-nieuw, soort: ja-nee, vraag: x}\n"
            + "  - {id: heeft-baan, soort: ja-nee, vraag: x}\n";
        var compilation = CatalogCompiler.Compile([
            Texts.File("catalogus.yaml", manifest),
            Texts.File("modules/a/b.yaml", "id: a/b\ntitel: B\nuren: {contact: 8}\ngeldig: {tot: 2026-07-01}\n"),
            Texts.File("modules/a/oud.yaml", "id: a/oud\ntitel: O\nuren: {contact: 8}\nlevert: {feit: heeft-baan}\n"),
            Texts.File(path, text),
        ]);
        var told = compilation.Diagnostics.Select(each => each.Code).Where(code => code is not "CUR0805");
        Assert.Equal(expected, string.Join(' ', told.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<Diagnostic> Errors(CatalogCompilation compilation) =>
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}
