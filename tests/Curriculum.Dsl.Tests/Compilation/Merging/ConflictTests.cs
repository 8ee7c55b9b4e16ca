using Curriculum.Dsl.Tests.Compilation.Sources;

namespace Curriculum.Dsl.Tests.Compilation.Merging;

/// <summary>Two providers each add a catalog: where they are at odds, both places are told.</summary>
public sealed class ConflictTests : IDisposable
{
    private const string Two = "invoer:\n  - {map: ../noord}\n  - {map: ../zuid}\n";
    private readonly Neighbours _catalogs = new();

    public ConflictTests()
    {
        _catalogs.Manifest("noord", "n");
        _catalogs.Manifest("zuid", "z");
        _catalogs.Manifest("regio", "r", Two);
    }

    public void Dispose() => _catalogs.Dispose();

    [Fact]
    public void What_both_say_alike_counts_once()
    {
        Paper("noord", "id: vca\ntitel: VCA\ngeldig: 10 jaar\n");
        Paper("zuid", "# van ons\nid: vca\ntitel: {nl: VCA, en: VCA card}\ngeldig: 10 jaar\n");
        var compilation = _catalogs.Compile();
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Single(compilation.Catalog!.Credentials);
    }

    [Fact]
    public void Differing_hours_of_one_module_are_told_with_both_places()
    {
        Shared("n");
        _catalogs.Module("noord", "n/lassen");
        _catalogs.Module("zuid", "n/lassen", hours: 16);
        Assert.Equal(
            "noord:modules/n/lassen.yaml:3:7 CUR1003 `uren` van `n/lassen` is in een andere catalogus anders: `zuid:modules/n/lassen.yaml:3:7` (laat beide hetzelfde zeggen, of laat het aan een van de twee over)\n",
            _catalogs.Told()
        );
        Assert.Empty(_catalogs.Compile().Catalog!.Modules);
    }

    [Fact]
    public void Two_things_of_one_name_are_told_with_both_places()
    {
        _catalogs.Write("noord/bewijzen/basis.yaml", "id: basis\ntitel: Basis lassen\n");
        _catalogs.Write("zuid/bewijzen/basis.yaml", "id: basis\ntitel: Basis meten\n");
        Assert.Equal(
            "noord:bewijzen/basis.yaml:1:5 CUR1002 `basis` is in een andere catalogus iets anders: `zuid:bewijzen/basis.yaml:1:5` (kies een andere id; zijn beide hetzelfde, geef ze dan dezelfde titel)\n",
            _catalogs.Told()
        );
    }

    [Fact]
    public void Two_kinds_of_one_name_are_two_things()
    {
        _catalogs.Write("noord/bewijzen/basis.yaml", "id: basis\ntitel: Basis\n");
        _catalogs.Write("regio/rollen/basis.yaml", "id: basis\ntitel: Basis\nvereist: basis\n");
        Assert.Equal("rollen/basis.yaml CUR1002", First(_catalogs.Codes()));
    }

    [Fact]
    public void An_outcome_that_says_something_else_is_a_difference()
    {
        Shared("n");
        _catalogs.Module("noord", "n/x", more: "leeruitkomsten:\n  - {id: lu1, tekst: Last, uren: 8}\n");
        _catalogs.Module("zuid", "n/x", more: "leeruitkomsten:\n  - {id: lu1, tekst: Meet, uren: 8}\n");
        Assert.Equal("noord:modules/n/x.yaml CUR1003", _catalogs.Codes());
    }

    [Fact]
    public void The_profile_of_a_candidate_is_one_only_when_it_is_the_same_text()
    {
        _catalogs.Write("noord/kandidaten/anna.yaml", "id: anna\ntitel: Anna\n");
        _catalogs.Write("zuid/kandidaten/anna.yaml", "id: anna\ntitel: Anna\n");
        Assert.Equal("", _catalogs.Codes());
        _catalogs.Write("zuid/kandidaten/anna.yaml", "id: anna\ntitel: Anna\ngeboren: 2000-01-01\n");
        Assert.Equal("noord:kandidaten/anna.yaml CUR1002", _catalogs.Codes());
    }

    [Theory]
    [InlineData("n/niets", "noord:catalogus.yaml:5:10")]
    [InlineData("n/lassen.lu9", "noord:modules/n/lassen.yaml:1:5")]
    public void A_name_that_another_catalog_does_not_have_is_told_with_both_places(string name, string place)
    {
        _catalogs.Module("noord", "n/lassen");
        _catalogs.Module("regio", "r/plan", more: $"vereist: {name}\n");
        Assert.Equal(
            $"modules/r/plan.yaml:4:10 CUR1004 `{name}` hoort bij een andere catalogus, en deze voert het niet in: `{place}` (kijk daar hoe het heet, en voer de catalogus in die het heeft)\n",
            _catalogs.Told()
        );
    }

    /// <summary>A catalog means the same wherever it is used, so it cannot lean on what others happen to import beside it.</summary>
    [Fact]
    public void A_name_of_a_catalog_that_is_not_imported_is_told_with_both_places()
    {
        _catalogs.Module("zuid", "z/meten");
        _catalogs.Module("noord", "n/lassen", more: "vereist: z/meten\n");
        Assert.Equal(
            "noord:modules/n/lassen.yaml:4:10 CUR1004 `z/meten` hoort bij een andere catalogus, en deze voert het niet in: `zuid:modules/z/meten.yaml:1:5` (kijk daar hoe het heet, en voer de catalogus in die het heeft)\n",
            _catalogs.Told()
        );
    }

    [Fact]
    public void A_name_in_the_namespace_of_another_is_refused()
    {
        _catalogs.Module("regio", "n/lassen");
        Assert.Equal("modules/n/lassen.yaml CUR0206", _catalogs.Codes());
    }

    [Fact]
    public void A_namespace_is_open_to_who_names_the_same_owner()
    {
        Shared("n");
        _catalogs.Module("zuid", "n/lassen");
        Assert.Equal("", _catalogs.Codes());
        _catalogs.Manifest("zuid", "z", "gebieden: []\n");
        _catalogs.Write(
            "zuid/catalogus.yaml",
            "taal: nl\nschema: v1\nnaam: zuid\nnamen:\n  - {id: n, eigenaar: Iemand anders}\n"
        );
        Assert.Equal(
            "noord:catalogus.yaml:5:10 CUR1003 `eigenaar` van `n` is in een andere catalogus anders: `zuid:catalogus.yaml:5:10` (laat beide hetzelfde zeggen, of laat het aan een van de twee over)\n",
            _catalogs.Told()
        );
    }

    [Theory]
    [InlineData(
        "feiten:\n  - {id: f, soort: ja-nee, vraag: Heb je werk?}\n",
        "feiten:\n  - {id: f, soort: ja-nee, vraag: Zoek je werk?}\n",
        "vraag"
    )]
    [InlineData("schalen:\n  - {id: s, stappen: [a, b]}\n", "schalen:\n  - {id: s, stappen: [a, b, c]}\n", "stappen")]
    [InlineData("schalen:\n  - {id: s, van: 1, tot: 5}\n", "schalen:\n  - {id: s, van: 1, tot: 6}\n", "tot")]
    [InlineData("schalen:\n  - {id: s, van: 1, tot: 5}\n", "schalen:\n  - {id: s, van: 0, tot: 5}\n", "van")]
    [InlineData("gebieden:\n  - {id: oost, naam: Oost}\n", "gebieden:\n  - {id: oost, naam: Het oosten}\n", "naam")]
    public void What_manifests_say_otherwise_is_told_with_both_places(string north, string south, string key)
    {
        _catalogs.Manifest("noord", "n", north);
        _catalogs.Manifest("zuid", "z", south);
        Assert.StartsWith(
            $"noord:catalogus.yaml:7:10 CUR1003 `{key}` van ",
            _catalogs.Told(),
            StringComparison.Ordinal
        );
        Assert.Contains("`zuid:catalogus.yaml:7:10`", _catalogs.Told(), StringComparison.Ordinal);
        _catalogs.Manifest("zuid", "z", north);
        Assert.Equal("", _catalogs.Told());
    }

    [Fact]
    public void A_scale_a_fact_and_a_scope_of_an_import_may_be_named()
    {
        _catalogs.Manifest(
            "noord",
            "n",
            "feiten:\n  - {id: f, soort: ja-nee, vraag: Heb je werk?}\n"
                + "schalen:\n  - {id: s, stappen: [a, b]}\ngebieden:\n  - {id: oost, naam: Oost}\n"
        );
        _catalogs.Manifest("regio", "r", $"{Two}feiten:\n  - {{id: s, soort: schaal, vraag: Hoe goed?}}\n");
        _catalogs.Module("regio", "r/plan", more: "vereist: f en schaal(s) >= b\n");
        _catalogs.Write(
            "regio/aanbieders/r/school.yaml",
            "id: r/school\nnaam: School\ncontact: {email: a@example.org}\nondertekent: [oost]\n"
        );
        Assert.Equal("", _catalogs.Told());
    }

    private static string First(string codes) => codes.Split(", ")[0];

    private void Paper(string folder, string text) => _catalogs.Write($"{folder}/bewijzen/vca.yaml", text);

    private void Shared(string space) =>
        _catalogs.Write(
            "zuid/catalogus.yaml",
            $"taal: nl\nschema: v1\nnaam: zuid\nnamen:\n  - {{id: {space}, eigenaar: Kring {space}}}\n"
        );
}
