using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Tests.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Formatting;

public sealed class RuleFormTests
{
    private static readonly int Rules = Cases.Of(100_000);

    [Theory]
    [InlineData("minstens 2 van ( a/x , vca )", "alle van (a/x, vca)")]
    [InlineData("minstens 1 van (a/x, vca)", "een van (a/x, vca)")]
    [InlineData("minstens 2 van (a/x, vca, (bhv en ehbo))", "minstens 2 van (a/x, vca, bhv en ehbo)")]
    [InlineData("((a/x))", "a/x")]
    [InlineData("(a of b) of c", "a of b of c")]
    [InlineData("(a  of b)   en c", "(a of b) en c")]
    [InlineData("a en (b)", "a en b")]
    [InlineData("niet (a)", "niet a")]
    [InlineData("niet ((a of b))", "niet (a of b)")]
    [InlineData("vca max 1 maanden oud geldig op eind", "vca geldig op eind max 1 maand oud")]
    [InlineData("vca zelf   behaald ooit resultaat>=7", "vca ooit zelf behaald resultaat >= 7")]
    [InlineData("ervaring ( glas )>=6 maand binnen 2 jaar", "ervaring(glas) >= 6 maanden binnen 2 jaar")]
    [InlineData("taal (en)>=B1", "taal(en) >= B1")]
    [InlineData("minstens 40 uur uit (a/x,b/y)", "minstens 40 uur uit (a/x, b/y)")]
    [InlineData("minstens 2 modules uit label ( glas )", "minstens 2 modules uit label(glas)")]
    [InlineData("niveau>=NLQF 3", "niveau >= NLQF 3")]
    [InlineData("datum>=2026-09-01", "datum >= 2026-09-01")]
    public void A_rule_has_one_style(string rule, string expected) =>
        Assert.Equal(expected, Form(rule, RuleWords.Dutch, RuleWords.Dutch)!.Line());

    [Theory]
    [InlineData(
        "minstens 2 van (a/x, vca max 1 jaar oud, taal(en) >= B1)",
        "at least 2 of (a/x, vca max 1 year old, language(en) >= B1)"
    )]
    [InlineData("een van (a, b of c)", "one of (a, b or c)")]
    [InlineData("minstens 1 uur uit label(glas)", "at least 1 hours from label(glas)")]
    public void A_rule_is_said_in_english(string rule, string expected) =>
        Assert.Equal(expected, Form(rule, RuleWords.Dutch, RuleWords.English)!.Line());

    [Theory]
    [InlineData("a en b of c", "of")]
    [InlineData("minstens 1 van (a of b en c, d)", "en")]
    [InlineData("niet (a of b en c)", "en")]
    public void What_is_mixed_is_found_and_not_guessed(string rule, string odd)
    {
        var token = RuleForm.Mixed(new RuleParser(RuleWords.Dutch).Read(rule).Tree!)!.Value;
        Assert.Equal(odd, rule[token.Start..token.End]);
    }

    [Fact]
    public void A_long_count_has_one_item_a_line()
    {
        var piece = Form(
            "minstens 2 van (aaaaaaaaaa, bbbbbbbbbb of cccccccccc, dddddddddd)",
            RuleWords.Dutch,
            RuleWords.Dutch
        )!;
        Assert.Equal(
            ["minstens 2 van (", "aaaaaaaaaa,", "bbbbbbbbbb of cccccccccc,", "dddddddddd", ")"],
            piece.Lines(30)
        );
    }

    /// <summary>What is formatted stays as it is, says the same on one line and on many, and survives the other language.</summary>
    [Fact]
    public void The_style_is_a_fixed_point_in_both_languages()
    {
        var random = new Random(5);
        foreach (var words in new[] { RuleWords.Dutch, RuleWords.English })
        {
            var writer = new RandomRules(random, words);
            for (var count = 0; count < Rules; count++)
            {
                var rule = writer.Rule(3);
                if (Form(rule, words, words) is not { } piece)
                {
                    continue;
                }

                var line = piece.Line();
                Assert.Equal(line, Form(line, words, words)!.Line());
                Assert.Equal(line, Form(string.Join(' ', piece.Lines(random.Next(60))), words, words)!.Line());
                Assert.Equal(line, Form(Form(rule, words, words.Other)!.Line(), words.Other, words)!.Line());
            }
        }
    }

    /// <summary>The style says the same as what the author wrote, in both languages: a digest over the meaning does not move.</summary>
    [Theory]
    [InlineData(TextLanguage.Dutch, TextLanguage.English)]
    [InlineData(TextLanguage.English, TextLanguage.Dutch)]
    public void The_style_keeps_the_meaning(TextLanguage own, TextLanguage other)
    {
        var (here, there) = (new CompiledRules(own), new CompiledRules(other));
        var (words, others) = (RuleWords.In(own), RuleWords.In(other));
        var writer = new RandomRules(new Random(6), words);
        var written = new List<Requirement>();
        var (styled, said) = (new List<Requirement>(), new List<Requirement>());
        for (var count = 0; count < Rules; count++)
        {
            var rule = writer.Rule(count % 4);
            if (here.Read(rule).Requirement is not { } requirement)
            {
                continue;
            }

            written.Add(requirement);
            styled.Add(here.Read(Form(rule, words, words)!.Line()).Requirement!);
            said.Add(there.Read(Form(rule, words, others)!.Line()).Requirement!);
        }

        Assert.True(written.Count > Rules / 4, $"{written.Count}");
        Assert.Equal(Digest(written), Digest(styled));
        Assert.Equal(Digest(written), Digest(said));
    }

    private static string Digest(IEnumerable<Requirement> requirements) =>
        new Catalog(
            new CatalogParts
            {
                Manifest = new Manifest { Language = TextLanguage.Dutch, Name = default },
                Funding =
                [
                    .. requirements.Select(
                        (requirement, index) =>
                            new Funding
                            {
                                Id = new FundingId($"f{index}"),
                                Title = default,
                                If = new Rule(Place.Of($"f{index}", "if", 0), requirement, default),
                            }
                    ),
                ],
            }
        ).Digest;

    private static RulePiece? Form(string rule, RuleWords from, RuleWords to) =>
        new RuleParser(from).Read(rule).Tree is { } tree && RuleForm.Mixed(tree) is null
            ? new RuleForm(rule, from, to).Of(tree)
            : null;
}
