using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

public sealed class RuleParserTests
{
    private static readonly int Rules = Cases.Of(100_000);
    private static readonly int Mutants = Cases.Of(20_000);

    public static TheoryData<TextLanguage> Languages => [TextLanguage.Dutch, TextLanguage.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_parsers_agree_on_the_tree_of_a_rule(TextLanguage language)
    {
        var words = RuleWords.In(language);
        var random = new Random(1);
        var rules = new RandomRules(random, words);
        var parser = new RuleParser(words);
        for (var count = 0; count < Rules; count++)
        {
            var rule = rules.Rule(random.Next(4));
            Assert.True(IsRead(parser, rule), rule);
        }
    }

    /// <summary>The furthest fault is where a reader who goes from left to right is stopped: two parsers agree on it.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_parsers_agree_on_the_place_of_a_fault(TextLanguage language)
    {
        var words = RuleWords.In(language);
        var random = new Random(2);
        var rules = new RandomRules(random, words);
        var parser = new RuleParser(words);
        var wrong = 0;
        while (wrong < Mutants)
        {
            var rule = rules.Rule(random.Next(4));
            wrong += IsRead(parser, random.Next(2) == 0 ? rules.Mutant(rule) : rules.Slip(rule)) ? 0 : 1;
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("niet ")]
    [InlineData("een van (")]
    public void Nesting_without_end_is_a_fault_and_not_the_end(string opening)
    {
        var rule = string.Concat(Enumerable.Repeat(opening, 20_000));
        var (_, fault) = new RuleParser(RuleWords.Dutch).Read(rule);
        Assert.True(fault!.IsTooDeep);
        Assert.Equal(DescentParser.Read(rule, RuleWords.Dutch).Fault, fault.At.Start);
    }

    [Fact]
    public void English_at_least_is_one_word() =>
        Assert.Equal(
            "AtLeast 2[a, b]",
            RuleTrees.Text(new RuleParser(RuleWords.English).Read("at  least 2 of (a, b)").Tree!)
        );

    [Fact]
    public void A_part_knows_where_it_stands()
    {
        const string rule = "a en  (vca geldig op start of leeftijd >= 18)";
        var joined = Assert.IsType<RuleNode.Joined>(new RuleParser(RuleWords.Dutch).Read(rule).Tree);
        var group = Assert.IsType<RuleNode.Group>(joined.Parts[1]);
        var either = Assert.IsType<RuleNode.Joined>(group.Inner);
        Assert.Equal("(vca geldig op start of leeftijd >= 18)", rule[group.Start..group.End]);
        Assert.Equal("vca geldig op start", rule[either.Parts[0].Start..either.Parts[0].End]);
        Assert.Equal("leeftijd >= 18", rule[either.Parts[1].Start..either.Parts[1].End]);
    }

    /// <summary>Returns whether a rule is read; the second parser must say the same of its tree, or of the place of its fault.</summary>
    private static bool IsRead(RuleParser parser, string rule)
    {
        var (tree, fault) = parser.Read(rule);
        var (expected, place) = DescentParser.Read(rule, parser.Words);
        var read = tree is null ? null : RuleTrees.Text(tree);
        Assert.True(
            string.Equals(read, expected, StringComparison.Ordinal) && fault?.At.Start == place,
            $"«{rule}»: {read} at {fault?.At.Start}, expected {expected} at {place}"
        );
        return tree is not null;
    }
}
