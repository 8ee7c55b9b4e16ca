using Curriculum.Dsl.Texts;

namespace Curriculum.Dsl.Tests.Markdown;

/// <summary>What stands in a catalog is shown on pages of others, so nothing in it may run there.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("gewoon", "gewoon", "gewoon")]
    [InlineData("**vet** en *schuin*", "<strong>vet</strong> en <em>schuin</em>", "vet en schuin")]
    [InlineData("a < b & c", "a &lt; b &amp; c", "a < b & c")]
    [InlineData("[VCA](https://example.nl/vca)", "<a href=\"https://example.nl/vca\">VCA</a>", "VCA")]
    [InlineData("[VCA](javascript:alert(1))", "VCA", "VCA")]
    [InlineData("![x](data:text/html,y)", "x", "x")]
    [InlineData("<data:text/html,x>", "data:text/html,x", "data:text/html,x")]
    [InlineData("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", "<script>x</script>")]
    public void A_text_is_shown_with_and_without_its_marks(string text, string html, string plain)
    {
        Assert.Equal(html, MarkdownText.Html(text));
        Assert.Equal(plain, MarkdownText.Plain(text));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,AAAA)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//elders.example)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](<java\\script:alert(1)>)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    public void A_link_that_may_run_something_is_refused_and_never_shown(string text)
    {
        Assert.Contains(MarkdownText.Faults(text), fault => fault.Kind == MarkdownFaultKind.Link);
        Assert.DoesNotContain("href", MarkdownText.Html(text), StringComparison.Ordinal);
        Assert.DoesNotContain("src", MarkdownText.Html(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x <b>vet</b>", 2, 5)]
    [InlineData("<div>\nx\n</div>", 0, 14)]
    [InlineData("x <!-- weg --> y", 2, 14)]
    public void Html_is_refused_where_it_stands(string text, int start, int end)
    {
        var first = MarkdownText.Faults(text).First();
        Assert.Equal(new MarkdownFault(MarkdownFaultKind.Html, start, end), first);
    }

    [Theory]
    [InlineData("zie [VCA](https://example.nl) of <info@example.nl>")]
    [InlineData("[mail](mailto:info@example.nl), [verder](../vca#eind), [hier](#a:b)")]
    [InlineData("minder dan < 5 en [dat]")]
    [InlineData("`<b>` is code")]
    public void What_may_stand_there_is_no_fault(string text) => Assert.Empty(MarkdownText.Faults(text));

    [Fact]
    public void A_text_has_an_end()
    {
        Assert.Empty(MarkdownText.Faults(new string('x', MarkdownText.MostCharacters)));
        Assert.Equal(
            MarkdownFaultKind.TooLong,
            Assert.Single(MarkdownText.Faults(new string('x', MarkdownText.MostCharacters + 1))).Kind
        );
    }

    [Theory]
    [InlineData('[')]
    [InlineData('>')]
    [InlineData('*')]
    [InlineData('(')]
    public void Depth_does_no_harm(char bracket)
    {
        var text = new string(bracket, MarkdownText.MostCharacters);
        Assert.NotEmpty(MarkdownText.Html(text));
        Assert.NotNull(MarkdownText.Faults(text).ToList());
    }

    [Theory]
    [InlineData("  - regel: vca\n    omdat: Dit is <b>nodig</b>\n", "6:19 CUR0031")]
    [InlineData("  - regel: vca\n    omdat: {nl: \"[lees\\u0020meer](javascript:x)\"}\n", "6:18 CUR0032")]
    [InlineData("  - regel: vca\n    omdat: Dit is **nodig**\n", "")]
    public void A_reason_is_told_of_to_the_character(string rules, string told)
    {
        var compilation = Tests.Texts.Compile(
            ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
            ("modules/a/x.yaml", $"id: a/x\ntitel: X\nuren: {{contact: 8}}\nvereist:\n{rules}")
        );
        Assert.Equal(
            told.Length == 0 ? "" : $"modules/a/x.yaml:{told}",
            string.Join(", ", compilation.Diagnostics.Take(1).Select(each => $"{each.Span()} {each.Code}"))
        );
    }
}
