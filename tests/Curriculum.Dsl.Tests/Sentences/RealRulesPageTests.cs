using System.Globalization;
using System.Text;
using Curriculum.Dsl.Tests.Pages;

namespace Curriculum.Dsl.Tests.Sentences;

/// <summary>The page of real sentences shows what is tested, and nothing else.</summary>
public sealed class RealRulesPageTests
{
    [Fact]
    public void The_page_shows_every_sentence_with_its_rule() =>
        PrintedPage.Verify("explanation/real-rules.md", Sections());

    private static string Sections()
    {
        var page = new StringBuilder();
        foreach (var group in RealRules.All.GroupBy(rule => rule.Shows, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n");
            page.Append("| Sentence | Found at | Our rule | How it is read |\n|---|---|---|---|\n");
            foreach (var rule in group)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Plain(rule.Sentence)} | {Found(rule)} | {Rule(rule)} | {Plain(rule.Reading)} |\n"
                );
            }
        }

        return page.ToString();
    }

    private static string Found(RealRule rule) =>
        Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute)
            ? $"[{rule.Institution}]({rule.Source})"
            : $"{rule.Institution}: {rule.Source}";

    private static string Rule(RealRule rule)
    {
        IEnumerable<string> lines =
        [
            .. rule.Requires.Select(each => $"`{each}`"),
            .. Names("alongside", rule.Alongside),
            .. Names("excludes", rule.Excludes),
            .. Names("recommended", rule.Recommended),
            .. rule.ExemptIf.Length > 0
                ? new[] { $"`{rule.Key("exemptions")}: {rule.ExemptIf}` ({rule.Decides})" }
                : [],
        ];
        return string.Join("<br>", lines);

        IEnumerable<string> Names(string key, List<string> names) =>
            names.Count > 0 ? [$"`{rule.Key(key)}: [{string.Join(", ", names)}]`"] : [];
    }

    private static string Plain(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
