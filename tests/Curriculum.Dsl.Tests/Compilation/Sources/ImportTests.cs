using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation.Sources;

public sealed class ImportTests : IDisposable
{
    private const string Two = "invoer:\n  - {map: ../noord}\n  - {map: ../zuid}\n";
    private readonly Neighbours _catalogs = new();

    public void Dispose() => _catalogs.Dispose();

    [Fact]
    public void What_is_imported_may_be_named()
    {
        Three();
        var compilation = _catalogs.Compile();
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(
            "n/lassen r/plan z/meten",
            string.Join(' ', compilation.Catalog!.Modules.Select(module => module.Id))
        );
        Assert.Equal(" noord zuid", string.Join(' ', compilation.Sources.Select(source => source.Name)));
    }

    /// <summary>Who merges catalogs by importing or by copying gets the same answers.</summary>
    [Fact]
    public void Imported_and_in_one_folder_a_catalog_is_the_same()
    {
        Three("gebieden:\n  - {id: oost, naam: Oost}\n");
        _catalogs.Write(
            "samen/catalogus.yaml",
            "taal: nl\nschema: v1\nnaam: Samen\nnamen:\n"
                + "  - {id: n, eigenaar: x}\n  - {id: r, eigenaar: x}\n  - {id: z, eigenaar: x}\n"
                + "gebieden:\n  - {id: oost, naam: Oost}\n"
        );
        foreach (var (folder, module) in new[] { ("noord", "n/lassen"), ("zuid", "z/meten"), ("regio", "r/plan") })
        {
            var text = File.ReadAllText(_catalogs.PathOf($"{folder}/modules/{module}.yaml"));
            _catalogs.Write($"samen/modules/{module}.yaml", text);
        }

        Assert.Equal(_catalogs.Compile("samen").Catalog!.Digest, _catalogs.Compile().Catalog!.Digest);
    }

    [Fact]
    public void The_order_of_imports_means_nothing()
    {
        Three();
        var before = _catalogs.Compile();
        Three("", "invoer:\n  - {map: ../zuid}\n  - {map: ../noord}\n");
        var after = _catalogs.Compile();
        Assert.Equal(before.Catalog!.Digest, after.Catalog!.Digest);
        Assert.Equal(before.Sources.AsEnumerable(), after.Sources.AsEnumerable());
    }

    /// <summary>Each catalog is read in its own language, and all mean the same.</summary>
    [Fact]
    public void Catalogs_of_two_languages_go_together()
    {
        _catalogs.Write(
            "north/catalog.yaml",
            "language: en\nschema: v1\nname: North\nnamespaces:\n  - {id: n, owner: Ring}\n"
        );
        _catalogs.Write("north/modules/n/weld.yaml", "id: n/weld\ntitle: Weld\nhours: {contact: 8}\n");
        _catalogs.Write(
            "north/modules/n/more.yaml",
            "id: n/more\ntitle: More\nhours: {contact: 8}\nrequires:\n  - all of (n/weld)\n"
        );
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../north}\n");
        _catalogs.Module("regio", "r/plan", more: "vereist:\n  - n/more\n");
        Assert.Equal("", _catalogs.Told());
        Assert.Equal(3, _catalogs.Compile().Catalog!.Modules.Length);
    }

    [Fact]
    public void An_import_of_an_import_is_read_once()
    {
        _catalogs.Manifest("land", "l");
        _catalogs.Module("land", "l/vca");
        _catalogs.Manifest("noord", "n", "invoer:\n  - {map: ../land}\n");
        _catalogs.Manifest("zuid", "z", "invoer:\n  - {map: ../land}\n");
        _catalogs.Manifest("regio", "r", Two);
        _catalogs.Module("regio", "r/plan", more: "vereist: l/vca\n");
        var compilation = _catalogs.Compile();
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Equal(" land noord zuid", string.Join(' ', compilation.Sources.Select(source => source.Name)));
    }

    [Fact]
    public void A_circle_of_imports_is_refused_at_each_of_its_imports()
    {
        _catalogs.Manifest("noord", "n", "invoer:\n  - {map: ../zuid}\n");
        _catalogs.Manifest("zuid", "z", "invoer:\n  - {map: ../noord}\n");
        _catalogs.Manifest("regio", "r", Two);
        Assert.Equal("noord:catalogus.yaml CUR1001, zuid:catalogus.yaml CUR1001", _catalogs.Codes());
    }

    [Fact]
    public void A_catalog_that_imports_itself_is_refused()
    {
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../regio}\n");
        Assert.Equal(
            "catalogus.yaml:7:11 CUR1001 `../regio` is niet in te voeren: zij voert, misschien langs een omweg, deze catalogus weer in (haal een van de invoeren uit de kring, of zet wat beide nodig hebben in een derde catalogus)\n",
            _catalogs.Told()
        );
    }

    [Fact]
    public void A_chain_of_imports_has_an_end()
    {
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../c1}\n");
        for (var link = 1; link <= 9; link++)
        {
            _catalogs.Manifest($"c{link}", $"c{link}", link == 9 ? "" : $"invoer:\n  - {{map: ../c{link + 1}}}\n");
        }

        Assert.Equal("c8:catalogus.yaml CUR1001", _catalogs.Codes());
    }

    [Fact]
    public void A_set_of_catalogs_has_an_end()
    {
        var imports = new string[70];
        for (var each = 0; each < imports.Length; each++)
        {
            _catalogs.Manifest($"c{each}", $"c{each}");
            imports[each] = $"  - {{map: ../c{each}}}\n";
        }

        _catalogs.Manifest("regio", "r", $"invoer:\n{string.Concat(imports)}");
        var diagnostic = Assert.Single(_catalogs.Compile().Diagnostics);
        Assert.Equal(
            "more than 64 catalogs come together",
            Assert.Single(diagnostic.Expected).In(TextLanguage.English)
        );
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("--help")]
    [InlineData("-x")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData(".")]
    [InlineData("./noord")]
    [InlineData("../.noord")]
    [InlineData("../noord/../zuid")]
    [InlineData("../noord/")]
    [InlineData("..//noord")]
    [InlineData("C:/noord")]
    [InlineData("file:///noord")]
    [InlineData("../-noord")]
    [InlineData("../no ord")]
    [InlineData("../noord;ls")]
    [InlineData("../$(ls)")]
    [InlineData("..\\noord")]
    public void Only_a_path_from_folder_to_folder_is_followed(string path)
    {
        _catalogs.Manifest("noord", "n");
        _catalogs.Manifest("regio", "r", $"invoer:\n  - map: '{path}'\n  - repository: '{path}'\n    commit: x\n");
        var diagnostics = _catalogs.Compile().Diagnostics;
        Assert.Equal("CUR1001 CUR1001", string.Join(' ', diagnostics.Select(each => each.Code)));
        Assert.All(
            diagnostics,
            each => Assert.StartsWith("this is no path", each.Expected[0].English, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_folder_that_is_missing_or_no_catalog_is_told_where_it_is_imported()
    {
        Directory.CreateDirectory(_catalogs.PathOf("leeg"));
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../weg}\n  - {map: ../leeg}\n");
        Assert.Equal(
            "catalogus.yaml:7:11 CUR1001 `../weg` is niet in te voeren: die map is er niet (zet de catalogus daar neer, of wijs de map aan waarin zij staat)\n"
                + "catalogus.yaml:8:11 CUR1001 `../leeg` is niet in te voeren: daar is geen `catalogus.yaml` of `catalog.yaml` (wijs de map aan waarin het manifest staat)\n",
            _catalogs.Told()
        );
    }

    /// <summary>What an import that is missing would have declared is not known, so nobody is told that it is not there.</summary>
    [Fact]
    public void Names_are_not_judged_while_an_import_is_missing()
    {
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../weg}\n");
        _catalogs.Module(
            "regio",
            "r/plan",
            more: "vereist:\n  - n/lassen en schaal(reken) >= 3 en cohort = c2026\n  - minstens 8 uur uit label(glas)\n"
        );
        _catalogs.Write(
            "regio/aanbod/r/start.yaml",
            "id: r/start\nmodule: n/lassen\naanbieder: n/school\ninstroom: {vast: [2026-09-01]}\n"
        );
        Assert.Equal("catalogus.yaml CUR1001", _catalogs.Codes());
    }

    [Fact]
    public void A_link_on_the_way_is_refused()
    {
        _catalogs.Manifest("noord", "n");
        Directory.CreateSymbolicLink(_catalogs.PathOf("schijn"), "noord");
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../schijn}\n");
        Assert.Equal("`schijn` is a link", _catalogs.Compile().Diagnostics.Single().Expected[0].English);
    }

    [Fact]
    public void A_catalog_may_lie_within_the_one_that_imports_it()
    {
        _catalogs.Manifest("regio/invoer/noord", "n");
        _catalogs.Module("regio/invoer/noord", "n/lassen");
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: invoer/noord}\n");
        _catalogs.Module("regio", "r/plan", more: "vereist: n/lassen\n");
        Assert.Equal("", _catalogs.Told());
    }

    [Fact]
    public void An_error_of_an_import_is_told_and_its_warnings_are_not()
    {
        _catalogs.Manifest("noord", "n");
        _catalogs.Module("noord", "n/lassen", more: "vereist: n/niets\n");
        _catalogs.Module("noord", "n/meten-1");
        _catalogs.Module("noord", "n/meten-l");
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../noord}\n");
        Assert.Contains("CUR0207", _catalogs.Codes("noord"), StringComparison.Ordinal);
        Assert.Equal("noord:modules/n/lassen.yaml CUR0201", _catalogs.Codes());
    }

    [Fact]
    public void An_own_name_that_looks_like_an_imported_one_is_told()
    {
        _catalogs.Manifest("noord", "n");
        _catalogs.Write("noord/bewijzen/vol1.yaml", "id: vol1\ntitel: Vol\n");
        _catalogs.Manifest("regio", "r", "invoer:\n  - {map: ../noord}\n");
        _catalogs.Write("regio/bewijzen/voll.yaml", "id: voll\ntitel: Vol\n");
        Assert.Equal("bewijzen/voll.yaml CUR0207", _catalogs.Codes());
    }

    /// <summary>Two catalogs in folders of one name are told apart by more of their paths.</summary>
    [Fact]
    public void Catalogs_in_folders_of_one_name_are_told_apart()
    {
        _catalogs.Manifest("noord/kring/catalog", "n");
        _catalogs.Manifest("zuid/kring/catalog", "z");
        _catalogs.Manifest("oost/catalog", "o");
        _catalogs.Manifest(
            "regio",
            "r",
            "invoer:\n  - {map: ../zuid/kring/catalog}\n  - {map: ../noord/kring/catalog}\n  - {map: ../oost/catalog}\n"
        );
        Assert.Equal(
            ", noord/kring/catalog, oost, zuid/kring/catalog",
            string.Join(", ", _catalogs.Compile().Sources.Select(source => source.Name))
        );
    }

    [Fact]
    public void What_an_editor_holds_goes_before_what_is_saved()
    {
        Three();
        var unsaved = Texts.File(
            "modules/r/plan.yaml",
            "id: r/plan\ntitel: Plan\nuren: {contact: 8}\nvereist: z/niets\n"
        );
        var set = CatalogSet.Read(new CatalogSource.Editor(_catalogs.PathOf("regio"), [unsaved]));
        Assert.Equal(
            "modules/r/plan.yaml CUR1004",
            string.Join(
                ", ",
                CatalogCompiler.Compile(set).Diagnostics.Select(each => $"{each.Span().File} {each.Code}")
            )
        );
    }

    private void Three(string scopes = "", string imports = Two)
    {
        _catalogs.Manifest("noord", "n", scopes);
        _catalogs.Module("noord", "n/lassen");
        _catalogs.Manifest("zuid", "z", scopes);
        _catalogs.Module("zuid", "z/meten");
        _catalogs.Manifest("regio", "r", imports);
        _catalogs.Module("regio", "r/plan", more: "vereist: n/lassen en z/meten\n");
    }
}
