using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>What authors read when a rule is wrong: the place, the code, and the words.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("a/basis en", "5:15 CUR0102 de regel houdt op waar een voorwaarde verwacht werd")]
    [InlineData("(a/basis of vca", "5:20 CUR0102 de regel houdt op waar `)`, `en`, `of` verwacht werd")]
    [InlineData("minstens twee van (a/basis, vca)", "5:14 CUR0101 `twee` staat waar een getal verwacht werd")]
    [InlineData(
        "minstens 1 vam (a/basis)",
        "5:16 CUR0101 `vam` staat waar `van`, `uur`, `punten`, `modules` verwacht werd; bedoelt u `van`?"
    )]
    [InlineData(
        "vca max 3 jaren oud",
        "5:15 CUR0107 `jaren` is een woord van de andere taal of een verschrijving; schrijf `jaar`"
    )]
    [InlineData(
        "vca max 1 year oud",
        "5:15 CUR0107 `year` is een woord van de andere taal of een verschrijving; schrijf `jaar`"
    )]
    [InlineData(
        "at least 2 of (vca, a/basis)",
        "5:5 CUR0107 `at least` is een woord van de andere taal of een verschrijving; schrijf `minstens`"
    )]
    [InlineData(
        "age >= 18",
        "5:5 CUR0107 `age` is een woord van de andere taal of een verschrijving; schrijf `leeftijd`"
    )]
    [InlineData(
        "language(nl) >= B1",
        "5:5 CUR0107 `language` is een woord van de andere taal of een verschrijving; schrijf `taal`"
    )]
    [InlineData("not vca", "5:5 CUR0107 `not` is een woord van de andere taal of een verschrijving; schrijf `niet`")]
    [InlineData(
        "vca or a/basis",
        "5:9 CUR0107 `or` is een woord van de andere taal of een verschrijving; schrijf `of`"
    )]
    [InlineData("age", "5:5 CUR0107 `age` is een woord van de andere taal of een verschrijving; schrijf `leeftijd`")]
    [InlineData(
        "vca of a/basis en vca",
        "5:20 CUR0106 `of` en `en` staan door elkaar zonder haakjes; zet haakjes om wat bij elkaar hoort"
    )]
    [InlineData(
        "vca en a/basis of vca",
        "5:20 CUR0106 `of` en `en` staan door elkaar zonder haakjes; zet haakjes om wat bij elkaar hoort"
    )]
    [InlineData(
        "vca geldig op eind",
        "5:9 CUR0108 `geldig op eind` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData("vca ooit", "5:9 CUR0108 `ooit` bestaat in de taal, maar deze versie leest het nog niet")]
    [InlineData(
        "vca max 3 jaar oud",
        "5:9 CUR0108 `max 3 jaar oud` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "vca resultaat >= 7",
        "5:9 CUR0108 `resultaat >= 7` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData("vca@v2025.1", "5:8 CUR0108 `@v2025.1` bestaat in de taal, maar deze versie leest het nog niet")]
    [InlineData(
        "niveau >= NLQF 3",
        "5:5 CUR0108 `niveau >= NLQF 3` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "cohort >= c2026",
        "5:5 CUR0108 `cohort >= c2026` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "datum >= 2026-09-01",
        "5:5 CUR0108 `datum >= 2026-09-01` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "schaal(x) >= 3",
        "5:5 CUR0108 `schaal(x) >= 3` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "minstens 40 uur uit (a/basis, vca)",
        "5:5 CUR0108 `minstens 40 uur uit (a/basis, vca)` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData(
        "ervaring(glas) >= 1 jaar binnen 3 jaar",
        "5:30 CUR0108 `binnen 3 jaar` bestaat in de taal, maar deze versie leest het nog niet"
    )]
    [InlineData("leeftijd >= B1", "5:17 CUR0303 `B1` is geen waarde van `leeftijd`; schrijf het zo: `18`")]
    [InlineData("ervaring(glas) >= 6", "5:23 CUR0303 `6` is geen waarde van `ervaring`; schrijf het zo: `6 maanden`")]
    [InlineData(
        "taal(nederlands) >= B1",
        "5:10 CUR0305 `nederlands` is geen taalcode; schrijf de twee letters van ISO 639-1, zoals `nl`"
    )]
    [InlineData(
        "taal(nl) <= B1",
        "5:14 CUR0302 door `<=` zou meer leren een deur sluiten; vraag wat iemand wel moet hebben"
    )]
    [InlineData("ervaring(glad) >= 6 maanden", "5:14 CUR0201 `glad` staat niet in deze catalogus; bedoelt u `glas`?")]
    [InlineData(
        "a/basis.geheeel",
        "5:5 CUR0201 `a/basis.geheeel` staat niet in deze catalogus; bedoelt u `a/basis.geheel`?"
    )]
    [InlineData("a/x", "5:5 CUR0202 `a/x` vraagt zichzelf; haal deze voorwaarde weg")]
    [InlineData("a/glas", "5:5 CUR0210 `a/glas` kan hier niet staan: het is iets van een andere soort")]
    [InlineData("vca 😀 a/basis", "5:9 CUR0101 `😀` staat waar `en`, `of`, het einde verwacht werd")]
    public void A_wrong_rule_is_told(string rule, string expected) =>
        Assert.Equal(expected, Told(Assert.Single(Texts.CompileRule(rule).Diagnostics)));

    [Theory]
    [InlineData("vca geldig op start")]
    [InlineData("een van (vca, a/basis zelf behaald)")]
    [InlineData("taal(en) > A1")]
    [InlineData("leeftijd < 67")]
    public void A_right_rule_is_read(string rule) => Assert.Empty(Texts.CompileRule(rule).Diagnostics);

    /// <summary>A rule is looked at to its end: what is wrong in each part is told.</summary>
    [Fact]
    public void Every_part_of_a_rule_is_looked_at() =>
        Assert.Equal(
            "CUR0201 CUR0303 CUR0302 CUR0108",
            string.Join(
                ' ',
                Texts
                    .CompileRule("vcb en leeftijd >= B1 en niet vca en vca ooit")
                    .Diagnostics.Select(diagnostic => diagnostic.Code)
            )
        );

    [Fact]
    public void A_word_of_the_other_language_is_mended_by_its_fix()
    {
        var diagnostic = Assert.Single(Texts.CompileRule("vca max 2 years oud").Diagnostics);
        var edit = Assert.Single(diagnostic.Fix);
        Assert.Equal(("jaar", diagnostic.Span()), (edit.NewText, edit.Span));
    }

    [Fact]
    public void A_number_sign_in_a_text_of_several_lines_is_no_comment() =>
        Assert.Equal(
            "6:9 CUR0015",
            Told(Assert.Single(Texts.CompileRule(">-\n    vca # verplicht").Diagnostics))[..11]
        );

    /// <summary>The words of a rule are the author's; what is said about them is in the language of whoever reads it.</summary>
    [Theory]
    [InlineData("3", "`3` stands where a condition was expected")]
    [InlineData("vca of", "the rule stops where a condition was expected")]
    [InlineData("(vca", "the rule stops where `)`, `en`, `of` was expected")]
    [InlineData("vca vca", "`vca` stands where `en`, `of`, the end was expected")]
    [InlineData("leeftijd >=", "the rule stops where a number was expected")]
    public void A_Dutch_rule_is_explained_in_English(string rule, string expected) =>
        Assert.StartsWith(
            expected,
            Assert.Single(Texts.CompileRule(rule).Diagnostics).Message(TextLanguage.English),
            StringComparison.Ordinal
        );

    private static string Told(Diagnostic diagnostic)
    {
        var help = diagnostic.Help(TextLanguage.Dutch);
        return $"{diagnostic.Span().Line}:{diagnostic.Span().Column} {diagnostic.Code} {diagnostic.Message(TextLanguage.Dutch)}{(help is null ? "" : $"; {help}")}";
    }
}
