using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation;

public sealed class ProfileReaderTests
{
    private static readonly Catalog Catalog = CatalogCompiler.CompileFolder(Golden.Sample("small-en")).Catalog!;

    [Fact]
    public void A_profile_is_read_against_the_catalog()
    {
        var (profile, diagnostics) = Read(
            "born: 2001-05-06\nholds:\n  - {id: a/basis.lu1, earned: 2026-01-01}\nfacts: {heeft-leerbedrijf: no}\n"
        );
        Assert.Empty(diagnostics);
        Assert.Equal(new DateOnly(2001, 5, 6), profile!.Born);
        Assert.Equal("a/basis.lu1", Assert.Single(profile.Holds).What.Id);
        Assert.False(profile.Facts["heeft-leerbedrijf"]);
        Assert.Null(profile.Experience);
        Assert.Null(profile.Id);
    }

    [Fact]
    public void A_profile_with_an_error_is_no_profile()
    {
        var (profile, diagnostics) = Read("holds:\n  - {id: a/basic}\n");
        Assert.Null(profile);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(
            ("me.yaml:2:10", "CUR0201", "a/basis"),
            ($"{diagnostic.Span()}", diagnostic.Code, diagnostic.Suggestion)
        );
    }

    [Fact]
    public void Experience_that_is_an_empty_list_is_none() =>
        Assert.Empty(Read("experience: []\n").Profile!.Experience!.Value);

    /// <summary>What a question may not say a file may not say either.</summary>
    [Theory]
    [InlineData("holds:\n  - {id: heeft-leerbedrijf}\n", "me.yaml:2:10 CUR0210")]
    [InlineData("hours-per-week: 81\n", "me.yaml:1:17 CUR0019")]
    [InlineData("decisions:\n  - {about: a/basis, outcomes: [lu9], by: x, date: 2026-01-01}\n", "me.yaml:2:33 CUR0201")]
    [InlineData("decisions:\n  - {about: a/basis, outcomes: [], by: x, date: 2026-01-01}\n", "me.yaml:2:32 CUR0014")]
    public void What_is_wrong_is_told_at_its_place(string text, string told) =>
        Assert.Equal(told, string.Join(' ', Read(text).Diagnostics.Select(each => $"{each.Span()} {each.Code}")));

    private static (
        CandidateProfile? Profile,
        System.Collections.Immutable.ImmutableArray<Curriculum.Diagnostics.Diagnostic> Diagnostics
    ) Read(string text) => ProfileReader.Read(Texts.File("me.yaml", text), Catalog);
}
