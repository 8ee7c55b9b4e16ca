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
        "vca ooit geldig op eind",
        "5:14 CUR0304 `geldig op eind` en `ooit` kunnen niet samen gelden; haal een van de twee weg"
    )]
    [InlineData(
        "vca max 1 jaar oud max 2 jaar oud",
        "5:24 CUR0304 `max 2 jaar oud` en `max 1 jaar oud` kunnen niet samen gelden; haal een van de twee weg"
    )]
    [InlineData(
        "leeftijd >= 21 en leeftijd < 18",
        "5:23 CUR0304 `leeftijd < 18` en `leeftijd >= 21` kunnen niet samen gelden; haal een van de twee weg"
    )]
    [InlineData(
        "ervaring(glas) >= 1 jaar binnen 3 jaar binnen 2 jaar",
        "5:44 CUR0304 `binnen 2 jaar` en `binnen 3 jaar` kunnen niet samen gelden; haal een van de twee weg"
    )]
    [InlineData(
        "vca max 20000 jaar oud",
        "5:13 CUR0303 `20000 jaar` is geen waarde van `max`; schrijf het zo: `3 jaar`"
    )]
    [InlineData(
        "vca resultaat < 7",
        "5:19 CUR0302 door `<` zou meer leren een deur sluiten; vraag wat iemand wel moet hebben; ontken alleen de cohort, de datum of een feit dat geen module geeft"
    )]
    [InlineData("vca@2025", "5:8 CUR0019 `@2025` is hier geen waarde; schrijf het zo: `@v2026.1`")]
    [InlineData(
        "a/basis@v2025.1",
        "5:5 CUR0205 de catalogus kent geen versie `v2025.1` van `a/basis`; laat de versie weg, of vraag er een die ooit is uitgegeven"
    )]
    [InlineData("niveau >= B1", "5:15 CUR0303 `B1` is geen waarde van `niveau`; schrijf het zo: `NLQF 3`")]
    [InlineData("niveau >= EQF 9", "5:15 CUR0303 `EQF 9` is geen waarde van `niveau`; schrijf het zo: `NLQF 3`")]
    [InlineData("cohort >= c2026", "5:15 CUR0201 `c2026` staat niet in deze catalogus")]
    [InlineData("cohort >= vca", "5:15 CUR0210 `vca` kan hier niet staan: het is iets van een andere soort")]
    [InlineData(
        "datum >= 2026-02-30",
        "5:14 CUR0303 `2026-02-30` is geen waarde van `datum`; schrijf het zo: `2026-09-01`"
    )]
    [InlineData("schaal(x) >= 3", "5:12 CUR0201 `x` staat niet in deze catalogus")]
    [InlineData(
        "minstens 40 uur uit label(glad)",
        "5:31 CUR0201 `glad` staat niet in deze catalogus; bedoelt u `glas`?"
    )]
    [InlineData(
        "minstens 2 modules uit (a/basis, vca)",
        "5:38 CUR0210 `vca` kan hier niet staan: het is iets van een andere soort"
    )]
    [InlineData(
        "niet vca",
        "5:5 CUR0302 door `niet` zou meer leren een deur sluiten; vraag wat iemand wel moet hebben; ontken alleen de cohort, de datum of een feit dat geen module geeft"
    )]
    [InlineData(
        "minstens 2 van (vca, vca of vca) en cohort >= a/glas",
        "5:51 CUR0210 `a/glas` kan hier niet staan: het is iets van een andere soort"
    )]
    [InlineData("leeftijd >= B1", "5:17 CUR0303 `B1` is geen waarde van `leeftijd`; schrijf het zo: `18`")]
    [InlineData("ervaring(glas) >= 6", "5:23 CUR0303 `6` is geen waarde van `ervaring`; schrijf het zo: `6 maanden`")]
    [InlineData(
        "taal(nederlands) >= B1",
        "5:10 CUR0305 `nederlands` is geen taalcode; schrijf de twee letters van ISO 639-1, zoals `nl`"
    )]
    [InlineData(
        "taal(nl) <= B1",
        "5:14 CUR0302 door `<=` zou meer leren een deur sluiten; vraag wat iemand wel moet hebben; ontken alleen de cohort, de datum of een feit dat geen module geeft"
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
    [InlineData("vca geldig op eind zelf behaald max 3 jaar oud resultaat >= 6")]
    [InlineData("vca ooit en niveau > EQF 2")]
    [InlineData("ervaring(glas) > 6 maanden binnen 3 jaar")]
    [InlineData("niet (datum < 2026-09-01) en datum <= 2030-01-01")]
    [InlineData("minstens 3 punten uit (a/basis, a/meten.geheel)")]
    [InlineData("minstens 1 modules uit label(glas)")]
    public void A_right_rule_is_read(string rule) => Assert.Empty(Texts.CompileRule(rule).Diagnostics);

    /// <summary>A rule is looked at to its end: what is wrong in each part is told.</summary>
    [Fact]
    public void Every_part_of_a_rule_is_looked_at() =>
        Assert.Equal(
            "CUR0201 CUR0303 CUR0302 CUR0304",
            string.Join(
                ' ',
                Texts
                    .CompileRule("vcb en leeftijd >= B1 en niet vca en vca ooit ooit")
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
