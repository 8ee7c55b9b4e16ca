using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Yaml;

/// <summary>The vocabulary is a bijection: a catalog can be turned into the other language and back without loss.</summary>
public sealed class TermsTests
{
    public static TheoryData<string> Keys => [.. KeyTerms.All.Keys];

    public static TheoryData<string> Values => [.. ValueTerms.All.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Keys_are_a_bijection(string name) => AssertBijection(KeyTerms.All[name]);

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_a_bijection(string name) => AssertBijection(ValueTerms.All[name]);

    /// <summary>Each spelling is one word, behind one and behind more, and each word has its spelling in both languages.</summary>
    [Fact]
    public void Rule_words_are_a_bijection()
    {
        var words = Enum.GetValues<RuleWord>();
        foreach (var table in new[] { RuleWords.Dutch, RuleWords.English })
        {
            Assert.Equal(words.Length, words.Select(table.Text).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(words.Length, words.Select(table.Plural).Distinct(StringComparer.Ordinal).Count());
            Assert.All(
                words,
                word =>
                {
                    Assert.True(table.TryFind(table.Text(word), out var one));
                    Assert.True(table.TryFind(table.Plural(word), out var more));
                    Assert.Equal((word, word), (one, more));
                }
            );
            Assert.Equal(
                words
                    .SelectMany(word => new[] { table.Text(word), table.Plural(word) })
                    .ToHashSet(StringComparer.Ordinal),
                table.Spellings.ToHashSet(StringComparer.Ordinal)
            );
        }
    }

    /// <summary>A word that is a key in one place and another in the next is learned twice, so such pairs are few and known.</summary>
    [Fact]
    public void A_key_means_the_same_in_every_map_but_for_these() =>
        Assert.Equal(
            "bewijs peildatum vraag duration",
            string.Join(
                ' ',
                Ambiguous(term => term.Dutch, term => term.English)
                    .Concat(Ambiguous(term => term.English, term => term.Dutch))
            )
        );

    private static IEnumerable<string> Ambiguous(Func<Term, string> from, Func<Term, string> to) =>
        KeyTerms
            .All.Values.SelectMany(terms => terms.All)
            .GroupBy(from, StringComparer.Ordinal)
            .Where(group => group.Select(to).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal);

    private static void AssertBijection(Terms terms) =>
        Assert.All(
            terms.All,
            term =>
            {
                Assert.Same(term, terms.Find(term.Dutch, TextLanguage.Dutch));
                Assert.Same(term, terms.Find(term.English, TextLanguage.English));
                Assert.Same(term, terms[term.English]);
            }
        );
}
