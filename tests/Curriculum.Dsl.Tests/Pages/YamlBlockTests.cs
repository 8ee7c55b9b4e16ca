using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Pages;

/// <summary>The YAML that a page shows is a catalog that checks clean: each block begins with the path of its file.</summary>
public sealed class YamlBlockTests
{
    private const string Start = "```yaml\n# ";
    private const string End = "```\n";

    [Theory]
    [InlineData("reference/catalog-language.md")]
    [InlineData("how-to/give-credit.md")]
    public void What_a_page_shows_is_a_clean_catalog(string page)
    {
        var text = File.ReadAllText(Golden.Sample($"../../docs/{page}"));
        var shown = Files(text).ToList();
        Assert.InRange(shown.Count, 2, int.MaxValue);
        Assert.Equal(text.Split("```yaml\n").Length - 1, shown.Count);
        Assert.Equal("", Texts.Listed(CatalogCompiler.Compile(shown).Diagnostics));
    }

    private static IEnumerable<CatalogFile> Files(string page)
    {
        var at = 0;
        while (page.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var path = start + Start.Length;
            var text = page.IndexOf('\n', path) + 1;
            at = page.IndexOf(End, text, StringComparison.Ordinal);
            yield return Texts.File(page[path..(text - 1)], page[text..at]);
        }
    }
}
