using System.Globalization;
using System.Text;
using Curriculum.Dsl.Yaml;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Pages;

/// <summary>The page with all words of both languages is printed from the tables that the program reads by.</summary>
public sealed class VocabularyPageTests
{
    [Fact]
    public void The_page_shows_every_word() =>
        PrintedPage.Verify(
            "reference/vocabulary.md",
            Sets("Keys", KeyTerms.All) + Sets("Values", ValueTerms.All) + RuleWordsOf()
        );

    private static string Sets(string heading, IReadOnlyDictionary<string, Terms> sets)
    {
        var page = Section(heading, "Where", "Dutch", "English");
        foreach (var (name, terms) in sets)
        {
            var where = $"`{name}`";
            foreach (var term in terms.All)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {where} | `{term.Dutch}` | `{term.English}` |\n");
                where = "";
            }
        }

        return page.ToString();
    }

    private static string RuleWordsOf()
    {
        var page = Section("Words of rules", "Dutch", "English", "Dutch, more than one", "English, more than one");
        foreach (var word in Enum.GetValues<RuleWord>())
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{RuleWords.Dutch.Text(word)}` | `{RuleWords.English.Text(word)}` | {Plural(RuleWords.Dutch, word)} | {Plural(RuleWords.English, word)} |\n"
            );
        }

        return page.ToString();
    }

    private static string Plural(RuleWords words, RuleWord word) =>
        string.Equals(words.Text(word), words.Plural(word), StringComparison.Ordinal) ? "" : $"`{words.Plural(word)}`";

    private static StringBuilder Section(string heading, params string[] columns) =>
        new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"\n## {heading}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n"
        );
}
