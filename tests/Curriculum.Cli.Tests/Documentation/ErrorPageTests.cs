using System.Globalization;
using System.Text;
using Curriculum.Cli.Tests.Support;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Tests.Documentation;

/// <summary>Every code has its page, in both languages, and the page says what <c>curriculum explain</c> says.</summary>
public sealed class ErrorPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "reference", "errors");

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1";

    public static TheoryData<string> Codes => [.. WordBook.Explanations.Select(each => each.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_its_page(string code) => Holds($"{code}.md", Page(WordBook.Explanation(code)));

    [Fact]
    public void The_index_names_every_code() => Holds("README.md", Index());

    [Fact]
    public void No_page_tells_of_a_code_that_does_not_exist() =>
        Assert.Empty(
            Directory
                .EnumerateFiles(Folder, "CUR*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Except(WordBook.Explanations.Select(each => each.Code), StringComparer.Ordinal)
        );

    private static void Holds(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Accepts)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{name} is missing: run with CURRICULUM_ACCEPT=1");
        Assert.Equal(File.ReadAllText(file), text);
    }

    private static string Index()
    {
        var page = new StringBuilder(
            "# Codes\n\nEvery message carries a code; `curriculum explain CODE` shows its page.\n\n"
        );
        page.Append("| Code | Severity | Message |\n|---|---|---|\n");
        foreach (var each in WordBook.Explanations)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| [{each.Code}]({each.Code}.md) | {Kind(each)} | {each.Summary(TextLanguage.English).Replace("|", "\\|", StringComparison.Ordinal)} |\n"
            );
        }

        return page.ToString();
    }

    private static string Page(Explanation explanation)
    {
        var page = new StringBuilder(
            string.Create(CultureInfo.InvariantCulture, $"# {explanation.Code}\n\nSeverity: {Kind(explanation)}\n")
        );
        Append(page, explanation, TextLanguage.English, "In English", "To mend it", "Wrong", "Right");
        Append(page, explanation, TextLanguage.Dutch, "In het Nederlands", "Herstel", "Fout", "Goed");
        return page.ToString();
    }

    private static void Append(
        StringBuilder page,
        Explanation explanation,
        TextLanguage language,
        string heading,
        string help,
        string wrong,
        string right
    )
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n## {heading}\n\n> {explanation.Summary(language)}\n\n{explanation.Cause.In(language)}\n"
        );
        if (!explanation.Help.IsEmpty)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{help}: {explanation.Advice(language)}.\n");
        }

        if (!explanation.Wrong.IsEmpty)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n{wrong}:\n\n```\n{explanation.Wrong.In(language).TrimEnd('\n')}\n```\n"
            );
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n{right}:\n\n```\n{explanation.Right.In(language).TrimEnd('\n')}\n```\n"
            );
        }
    }

    private static string Kind(Explanation explanation) =>
        explanation.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
