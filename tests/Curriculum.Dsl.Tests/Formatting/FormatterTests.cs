using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Formatting;

public sealed class FormatterTests
{
    private const string Head = "id: a/x\ntitel: X\n";

    [Fact]
    public void Keys_have_a_fixed_order() =>
        Holds("bron: zelf\ntitel: X\nid: a/x\nniveau: NLQF 2\n", Head + "niveau: NLQF 2\nbron: zelf\n");

    [Fact]
    public void An_unknown_key_stays_last() => Holds("vreemd: [1, 'a']\n" + Head, Head + "vreemd: [1, a]\n");

    [Fact]
    public void Every_condition_has_its_line() =>
        Holds(Head + "vereist: a/b en (vca of bhv)\n", Head + "vereist:\n  - a/b\n  - vca of bhv\n");

    [Fact]
    public void A_rule_with_a_reason_stays_one() =>
        Holds(
            Head + "vereist:\n- {regel: a/b en vca, omdat: veilig}\n",
            Head + "vereist:\n  - regel: a/b en vca\n    omdat: veilig\n"
        );

    [Fact]
    public void An_expression_is_kept_to_the_letter() =>
        Holds(
            Head + "vereist:\n- {verloopt: 2027-06-01, omdat: veilig, script: '!candidate.Fact(\"x\")  &&  true'}\n",
            Head
                + "vereist:\n  - script: '!candidate.Fact(\"x\")  &&  true'\n    omdat: veilig\n    verloopt: 2027-06-01\n"
        );

    [Fact]
    public void A_long_rule_has_one_item_a_line()
    {
        var items = Enumerable.Range(10, 8).Select(number => $"a/module-met-een-naam-{number}").ToList();
        Holds(
            $"{Head}vereist:\n  - minstens 2 van ({string.Join(',', items)})\n",
            $"{Head}vereist:\n  - >-\n    minstens 2 van (\n    {string.Join(",\n    ", items)}\n    )\n"
        );
    }

    [Fact]
    public void What_fits_on_a_line_is_on_a_line() =>
        Holds(
            Head + "uren:\n  praktijk: 8\n  contact: 4\nlabels:\n  - a\n  - b\n",
            Head + "uren: {contact: 4, praktijk: 8}\nlabels: [a, b]\n"
        );

    [Fact]
    public void What_does_not_fit_is_on_more()
    {
        var text = new string('t', 90);
        Holds(
            $"{Head}leeruitkomsten: [{{uren: 8, tekst: {text}, id: lu1}}]\n",
            $"{Head}leeruitkomsten:\n  - id: lu1\n    tekst: {text}\n    uren: 8\n"
        );
    }

    [Fact]
    public void Values_are_written_one_way() =>
        Holds(
            "id: 'a/x'\ntitel: {en: Ex, nl: \"Ja: nee\"}\nversie: v2026.1\ndoorlooptijd: 1  weken\nlabels: ['1', yes, \"b,c\"]\n",
            "id: a/x\ntitel: {nl: \"Ja: nee\", en: Ex}\nversie: v2026.1\ndoorlooptijd: 1 week\nlabels: [\"1\", \"yes\", \"b,c\"]\n"
        );

    [Fact]
    public void A_text_in_the_own_language_stands_alone() => Holds("id: a/x\ntitel: {nl: X}\n", Head);

    [Fact]
    public void A_text_of_several_lines_stays_one() =>
        Holds(Head + "bron: |\n    een\n\n    twee\n", Head + "bron: |\n  een\n\n  twee\n");

    [Fact]
    public void Comments_stay_with_what_they_are_about() =>
        Holds(
            """
            # yaml-language-server: $schema=../../.curriculum/module.json
            # over de bron
            bron: zelf # eigen werk
            id: a/x
            # over de titel
            titel: X
            vereist: # alles
              # eerst
              - a/b # dit
              - vca
              # - bhv
            # over de uren
            uren: {
              # hoeveel
              contact: 8 }
            # onderaan

            """,
            """
            # yaml-language-server: $schema=../../.curriculum/module.json
            id: a/x
            # over de titel
            titel: X
            # over de uren
            # hoeveel
            uren: {contact: 8}
            vereist: # alles
              # eerst
              - a/b # dit
              - vca
              # - bhv
            # over de bron
            bron: zelf # eigen werk
            # onderaan

            """
        );

    [Fact]
    public void A_comment_in_a_map_keeps_its_lines() =>
        Holds(
            Head + "leeruitkomsten:\n  - id: lu1 # eerste\n    uren: 8\n    tekst: Doet\n",
            Head + "leeruitkomsten:\n  - id: lu1 # eerste\n    tekst: Doet\n    uren: 8\n"
        );

    [Theory]
    [InlineData("vereist: [a/b, vca]\n", "CUR0013")]
    [InlineData("vereist: a/b en vca of bhv\n", "CUR0106")]
    [InlineData("vereist: a/b and vca\n", "CUR0107")]
    [InlineData("titel: Y\n", "CUR0012")]
    [InlineData("bron: [\n", "CUR0010")]
    public void What_cannot_be_read_is_left_alone(string line, string code)
    {
        var formatted = Format("niveau: NLQF 2\n" + Head + line);
        Assert.False(formatted.IsChanged);
        Assert.Equal(code, Assert.Single(formatted.Diagnostics).Code);
    }

    /// <summary>What is a name in the one language and a word in the other would be read there as something else.</summary>
    [Theory]
    [InlineData("age")]
    [InlineData("vca en and")]
    [InlineData("taal(of) >= B1")]
    public void A_name_that_is_a_word_of_the_other_language_is_left_alone(string rule)
    {
        var file = Texts.File("modules/a/x.yaml", $"{Head}vereist: {rule}\n");
        var said = CatalogFormatter
            .Translate([Texts.File("catalogus.yaml", Texts.Manifest), file], TextLanguage.English)
            .Single(each => each.Before == file);
        Assert.False(said.IsChanged);
        Assert.Equal("CUR0030", Assert.Single(said.Diagnostics).Code);
    }

    [Fact]
    public void A_catalog_is_translated_with_its_folders()
    {
        var files = CatalogFolder.Read(Golden.Sample("small-nl"));
        var english = CatalogFormatter.Translate(files, TextLanguage.English);
        Assert.Empty(english.SelectMany(file => file.Diagnostics));
        var expected = CatalogFormatter.Format(CatalogFolder.Read(Golden.Sample("small-en")));
        Assert.Equal(
            string.Join('\n', expected.Select(file => file.After.Path)),
            string.Join('\n', english.Select(file => file.After.Path).Order(StringComparer.Ordinal))
        );
        Assert.Equal(
            Texts.Of(expected.Single(file => file.After.Path is "modules/a/vervolg.yaml").After),
            Texts.Of(english.Single(file => file.After.Path is "modules/a/vervolg.yaml").After)
        );
    }

    private static void Holds(string before, string after)
    {
        var formatted = Format(before);
        Assert.Equal("", Texts.Listed(formatted.Diagnostics));
        Assert.Equal(after, Texts.Of(formatted.After));
        Assert.Equal(after, Texts.Of(Format(after).After));
    }

    private static FormattedFile Format(string text) =>
        CatalogFormatter
            .Format([Texts.File("catalogus.yaml", Texts.Manifest), Texts.File("modules/a/x.yaml", text)])
            .Single(file => file.Before.Path is "modules/a/x.yaml");
}
