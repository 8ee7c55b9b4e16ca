using Curriculum.Checks;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Checks;

/// <summary>A module need not ask what a module that it asks for has asked, as long as that lasts and nobody gets round it.</summary>
public sealed class AskedBeforeTests
{
    private static readonly Requirement Vca = Ask.Paper("vca");

    [Fact]
    public void What_a_prerequisite_has_asked_was_met() =>
        AssertTold("a#requires/1 vca b", new CatalogBuilder().Paper("vca").Module("b", "8", Vca));

    [Fact]
    public void So_was_what_a_prerequisite_of_a_prerequisite_has_asked() =>
        AssertTold(
            "a#requires/1 vca b",
            new CatalogBuilder().Paper("vca").Module("c", "8", Vca).Module("b", "8", Ask.Module("c"))
        );

    [Fact]
    public void A_harder_bound_was_met_with_it() =>
        AssertTold("a#requires/1 leeftijd >= 16 b", new CatalogBuilder().Module("b", "8", Ask.Age(18)), Ask.Age(16));

    [Fact]
    public void What_lapses_is_asked_again()
    {
        AssertTold("", new CatalogBuilder().Paper("vca", Period.Of(10, PeriodUnit.Year)).Module("b", "8", Vca));
        AssertTold(
            "",
            new CatalogBuilder()
                .Paper("vca")
                .Paper("vol", Period.Of(10, PeriodUnit.Year))
                .ThatPaper(paper => paper with { Includes = [new CredentialId("vca")] })
                .Module("b", "8", Vca)
        );
    }

    [Fact]
    public void Who_is_credited_a_module_need_not_have_met_its_rules() =>
        AssertTold("", new CatalogBuilder().Paper("vca").Module("b", "8", Vca).Covers("eq", Ask.Paper("evc"), "b"));

    [Fact]
    public void Who_earned_a_module_did_meet_them() =>
        Assert.Equal(
            "a#requires/1 vca b",
            Told(
                new CatalogBuilder()
                    .Paper("vca")
                    .Module("b", "8", Vca)
                    .Covers("eq", Ask.Paper("evc"), "b")
                    .Module("a", "8", Ask.Earned("b"), Vca)
            )
        );

    [Fact]
    public void In_a_circle_nothing_comes_before() =>
        AssertTold("", new CatalogBuilder().Paper("vca").Module("b", "8", Vca, Ask.Module("a")));

    [Fact]
    public void Less_was_asked_before() =>
        AssertTold("", new CatalogBuilder().Module("b", "8", Ask.Age(16)), Ask.Age(18));

    private static void AssertTold(string expected, CatalogBuilder catalog, Requirement? asked = null) =>
        Assert.Equal(expected, Told(catalog.Module("a", "8", Ask.Module("b"), asked ?? Vca)));

    private static string Told(CatalogBuilder catalog) =>
        string.Join(
            " | ",
            CatalogChecks
                .Run(catalog.Build())
                .Where(diagnostic => diagnostic.Code is "CUR0405")
                .Select(diagnostic =>
                    $"{((Curriculum.Diagnostics.DiagnosticPlace.InCatalog)diagnostic.Place).Place} {string.Join(' ', diagnostic.Arguments)}"
                )
        );
}
