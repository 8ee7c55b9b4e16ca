using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>One catalog that uses what the small one leaves out, in both languages.</summary>
public sealed class WholeLanguageTests
{
    private static readonly CatalogCompilation Dutch = CatalogCompiler.CompileFolder(Golden.Sample("whole-nl"));
    private static readonly Catalog Catalog = Dutch.Catalog!;

    [Fact]
    public void Nothing_is_wrong_with_it_in_either_language()
    {
        var english = CatalogCompiler.CompileFolder(Golden.Sample("whole-en"));
        Assert.Equal("", Texts.Listed(Dutch.Diagnostics));
        Assert.Equal("", Texts.Listed(english.Diagnostics));
        Assert.Equal(Catalog.Digest, english.Catalog!.Digest);
    }

    /// <summary>Rules are printed in the other language and read there as the same: the file of the one is that of the other.</summary>
    [Fact]
    public void Rules_are_the_same_in_both_languages()
    {
        var english = CatalogCompiler.CompileFolder(Golden.Sample("whole-en")).Catalog!;
        Assert.Equal(Printed(Catalog, TextLanguage.English), Printed(english, TextLanguage.English));
        Assert.Equal(Printed(Catalog, TextLanguage.Dutch), Printed(english, TextLanguage.Dutch));
    }

    [Fact]
    public void A_module_is_read_whole()
    {
        var basis = Catalog.Find(new ModuleId("a/basis"))!;
        Assert.Equal("a/praktijk", Assert.Single(basis.Alongside).Value);
        Assert.Equal("a/opfris", Assert.Single(basis.Excludes).Value);
        Assert.Equal("vp", Assert.Single(basis.Recommended).Id);
        Assert.Equal("a/basis.lu1", Assert.Single(basis.Exemptions[0].Covers).ToString());
        Assert.Equal(2, basis.Exemptions[1].Covers.Length);
        Assert.Equal("examencommissie", basis.Exemptions[1].DecidedBy);
        Assert.Equal("higher", basis.Exemptions[1].If.Because.English);
        Assert.Equal("vp vop", string.Join(' ', basis.Awards.Credentials));
        Assert.Equal(new PaperTerm(new CredentialId("vp"), Period.Of(5, PeriodUnit.Year)), basis.Awards.Terms.Single());
        Assert.Equal("rekenen 3, toets 60", string.Join(", ", basis.Awards.Scales.Select(v => $"{v.Scale} {v.Place}")));
        Assert.Equal("basis C0037", $"{basis.Awards.Badge} {basis.OcwCode}");
        Assert.Equal("surveillant", basis.Microcredential!.Supervision);
        Assert.Equal(new DateRange(new DateOnly(2026, 8, 1), new DateOnly(2028, 7, 31)), basis.Valid);
        Assert.Equal("a/opfris", Assert.Single(basis.Supersedes).Value);
        Assert.Equal(new Teacher("elektrotechniek", 8), basis.Teacher);
    }

    [Fact]
    public void Papers_roles_and_qualifications_are_read_whole()
    {
        var vp = Catalog.Find(new CredentialId("vp"))!;
        Assert.True(vp is { Exam: true, BoundToEmployer: true, Level: { Step: 4, Plus: true } });
        Assert.Equal(Period.Of(6, PeriodUnit.Month), vp.Attestation);
        Assert.Equal("a/opfris", vp.Renewal!.Refresher.ToString());
        Assert.Equal("vop", Assert.Single(vp.Includes).Value);
        Assert.Equal("assistant fitter", Assert.Single(Catalog.Roles).EmployableAs.English);
        Assert.Equal(2, Assert.Single(Catalog.Qualifications).CountsOnce.Length);
    }

    [Fact]
    public void Money_norms_cohorts_and_the_manifest_are_read_whole()
    {
        Assert.Equal(
            (100_000L, new DateOnly(2026, 1, 15)),
            Catalog.Funding.Select(f => (f.AmountCents!.Value, f.CheckedOn!.Value)).Single()
        );
        Assert.Equal(("uur", 1600), Catalog.Norms.Select(norm => (norm.Unit, norm.Value)).Single());
        var cohort = Assert.Single(Catalog.Cohorts);
        Assert.Equal("0a1b2c3 a/gelijk", $"{cohort.Commit} {cohort.Transition.Single()}");
        Assert.Equal("rekenen toets", string.Join(' ', Catalog.Manifest.Scales.Select(scale => scale.Id)));
        Assert.Equal("How well do you calculate?", Catalog.Manifest.Scales[0].Question.English);
        Assert.Equal("../gedeeld", Catalog.Manifest.Imports[0].Folder);
        Assert.Equal("team-techniek", Catalog.Providers.Single().Owners.Single());
        Assert.Single(Catalog.Providers.Single().Admission);
        Assert.Single(Catalog.Offerings.Single().Admission);
    }

    [Fact]
    public void A_mutual_equivalence_has_its_way_back()
    {
        Assert.Equal("a/gelijk a/gelijk~", string.Join(' ', Catalog.Equivalences.Select(each => each.Id)));
        var back = Catalog.Equivalences[1];
        Assert.Equal(
            "a/praktijk -> a/opfris",
            $"{RequirementPrinter.Print(back.From.Requirement, TextLanguage.Dutch)} -> {back.To}"
        );
        Assert.Equal("a/basis", back.Bridge.ToString());
        Assert.Equal(4, Dutch.Places.Find(back.From.Place)!.Value.Line);
    }

    [Fact]
    public void A_profile_is_read_whole()
    {
        var anna = Assert.Single(Catalog.Candidates);
        Assert.Equal(8, anna.Holds[0].Result);
        Assert.Equal(new DateOnly(2026, 6, 1), Assert.Single(anna.Holds[0].Attested));
        Assert.Equal("k v2025.1", $"{anna.Holds[1].What} {anna.Holds[1].Version}");
        Assert.Equal("rekenen=2 toets=60", string.Join(' ', anna.Scales.Select(pair => $"{pair.Key}={pair.Value}")));
        Assert.Equal(new DateOnly(2026, 12, 31), anna.EmploymentUntil);
        Assert.Equal("a/basis.lu1", Assert.Single(Assert.Single(anna.Decisions).Outcomes).ToString());
    }

    [Theory]
    [InlineData("a/basis", "exemptions", "0", "18:11")]
    [InlineData("a/basis", "exemptions", "1", "19:18")]
    [InlineData("a/basis", "requires", "4 0 0", "12:10")]
    [InlineData("a/basis", "alongside", "0", "14:12")]
    [InlineData("stap", "if", "0 0", "3:11")]
    [InlineData("roc", "admission", "0", "6:12")]
    [InlineData("a/basis-aanbod", "admission", "0", "6:12")]
    public void A_place_leads_to_the_file(string entity, string key, string path, string expected)
    {
        int[] indices = [.. path.Split(' ').Select(index => int.Parse(index, CultureInfo.InvariantCulture))];
        var span = Dutch.Places.Find(Place.Of(entity, key, indices))!.Value;
        Assert.Equal(expected, $"{span.Line}:{span.Column}");
    }

    /// <summary>A rule that asks validity through its step knows how long that takes.</summary>
    [Fact]
    public void A_rule_knows_the_duration_of_its_step() =>
        Assert.Equal(
            Period.Of(6, PeriodUnit.Week),
            Assert.IsType<Requirement.Held>(Catalog.Find(new ModuleId("a/basis"))!.Requires[0].Requirement).Through
        );

    private static string Printed(Catalog catalog, TextLanguage language) =>
        string.Join(
            '\n',
            catalog
                .Modules.SelectMany(module => module.Requires)
                .Concat(catalog.Roles.SelectMany(role => role.Requires))
                .Concat(catalog.Funding.Select(funding => funding.If))
                .Select(rule => RequirementPrinter.Print(rule.Requirement, language))
        );
}
