using System.Text.RegularExpressions;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Api.Tests;

/// <summary>The words of the page are there in both languages, are all used, and are plain.</summary>
public sealed partial class PageWordsTests
{
    private static readonly string[] Keys =
    [
        .. WordBook.Keys.Where(key => key.StartsWith("page.", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_word_has_the_same_gaps_in_both_languages() =>
        Assert.All(Keys, key => Assert.Equal(Gaps(key, TextLanguage.Dutch), Gaps(key, TextLanguage.English)));

    [Fact]
    public async Task Every_word_is_used()
    {
        var folder = Path.Combine(Repository.Root, "Curriculum.Api", "Pages");
        var source = "";
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            source += await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        }

        Assert.All(
            Keys.Select(key => key["page.".Length..]).Where(key => !Family().IsMatch(key)),
            key => Assert.Contains($"\"{key}\"", source, StringComparison.Ordinal)
        );
    }

    /// <summary>Plain Dutch: no sentence of the page has more than twenty words.</summary>
    [Fact]
    public void No_sentence_is_long() =>
        Assert.All(
            Keys.SelectMany(key => WordBook.Both(key).In(TextLanguage.Dutch).Split('.', '?', '!')),
            sentence => Assert.InRange(sentence.Split(' ').Length, 0, 20)
        );

    private static string Gaps(string key, TextLanguage language) =>
        string.Join(
            ' ',
            Gap().Matches(WordBook.Both(key).In(language)).Select(gap => gap.Value).Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Gap();

    [GeneratedRegex("^(month|sector)-", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Family();
}
