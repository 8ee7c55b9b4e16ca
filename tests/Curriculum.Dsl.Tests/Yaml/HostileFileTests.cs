using System.Diagnostics;
using System.Globalization;
using System.Text;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Yaml;

/// <summary>Files that mean harm are refused at once, by name, at their place.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string, string, string> Files =>
        new()
        {
            { "brackets", new string('[', 40 * 1024), "1:33 CUR0002" },
            { "braces", string.Concat(Enumerable.Repeat("{a: ", 10_000)), "1:129 CUR0002" },
            { "brackets in quotes", string.Concat(Enumerable.Repeat("[\"]\",", 20_000)), "1:161 CUR0002" },
            { "dashes", string.Concat(Enumerable.Repeat("- ", 100_000)), "1:65 CUR0002" },
            { "steps", Steps(200), "33:33 CUR0002" },
            { "nothing", "", "1:1 CUR0010" },
            { "only a comment", "# niets\n", "1:1 CUR0010" },
            { "a text", "tekst\n", "1:1 CUR0014" },
            { "nul", "id: a\0b\n", "1:6 CUR0004" },
            { "turned text", "id: x\ntitel: a\u202Eb\n", "2:9 CUR0004" },
            { "a terminal's escape", "id: x\ntitel: a\u001B[31m\n", "2:9 CUR0004" },
            { "a terminal's escape of one character", "id: x\ntitel: a\u009B31m\n", "2:9 CUR0004" },
            { "delete", "id: x\ntitel: a\u007F\n", "2:9 CUR0004" },
            { "another end of line", "id: x\u0085titel: a\n", "1:6 CUR0004" },
            { "a separator of lines", "id: x # a\u2028titel: a\n", "1:10 CUR0004" },
            { "a byte order mark inside", "id: x\ntitel: a\uFEFFb\n", "2:9 CUR0004" },
            { "an escape in an escape", "id: x\ntitel: \"a 😀\\e[31m\"\n", "2:13 CUR0004" },
            { "turned text in an escape", "id: x\ntitel: {nl: \"a\\u202Eb\"}\n", "2:15 CUR0004" },
            { "nul in an escape", "id: \"\\0\"\n", "1:6 CUR0004" },
            { "a carriage return in an escape", "id: \"x\\r\"\n", "1:7 CUR0004" },
            { "a new line in an escape", "id: \"x\\N\"\n", "1:7 CUR0004" },
            { "a separator in an escape", "id: x\ntitel: \"a\\\n  b\\Lc\"\n", "3:4 CUR0004" },
            { "a byte order mark in an escape", "id: \"\\uFEFFx\"\n", "1:6 CUR0004" },
            { "half a pair in an escape", "id: \"x\\uD800\"\n", "1:5 CUR0010" },
            { "a hidden key", "id: x\n\"titel\\x9B\": a\n", "2:1 CUR0011, 2:7 CUR0004" },
            { "two documents", "id: x\n---\nid: y\n", "2:1 CUR0018" },
            { "an alias", "id: &x x\ntitel: *x\n", "1:5 CUR0003, 2:8 CUR0003" },
            { "a tag", "id: !!str x\n", "1:5 CUR0003" },
            { "a merge", "<<: {id: x}\n", "1:1 CUR0003" },
            { "a directive", "%YAML 1.1\n---\nid: x\n", "1:1 CUR0003" },
            { "a key of its own shape", "[a, b]: c\nid: x\n", "1:1 CUR0014" },
            { "a tab", "id: x\n\ttitel: y\n", "1:5 CUR0010" },
            { "an open quote", "id: \"x\n", "1:5 CUR0010" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_refused_at_its_place(string name, string text, string expected)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = Texts
            .Compile(("modules/x.yaml", text))
            .Diagnostics.Where(diagnostic => string.CompareOrdinal(diagnostic.Code, "CUR0019") < 0);
        Assert.Equal(
            expected,
            string.Join(", ", diagnostics.Select(each => $"{each.Span().Line}:{each.Span().Column} {each.Code}"))
        );
        Assert.True(watch.ElapsedMilliseconds < 2000, name);
    }

    [Fact]
    public void A_file_may_be_no_larger_than_256_kibibytes() =>
        Assert.Equal(
            "CUR0001",
            Assert.Single(Texts.Compile(("modules/x.yaml", new string('#', 256 * 1024 + 1))).Diagnostics).Code
        );

    [Fact]
    public void A_byte_that_is_no_utf8_is_shown()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("id: x\ntitel: é"), 0xC3, 0x28];
        var files = new[] { Texts.File("catalogus.yaml", Texts.Manifest), new CatalogFile("modules/x.yaml", content) };
        var diagnostic = Assert.Single(CatalogCompiler.Compile(files).Diagnostics);
        Assert.Equal("modules/x.yaml:2:9 CUR0004", $"{diagnostic.Span()} {diagnostic.Code}");
    }

    [Fact]
    public void A_byte_order_mark_is_no_character()
    {
        var diagnostic = Assert.Single(
            Texts.Compile(("modules/x.yaml", "\uFEFFid: x\ntitel: X\nuren: 8\n")).Diagnostics
        );
        Assert.Equal("modules/x.yaml:3:7 CUR0014", $"{diagnostic.Span()} {diagnostic.Code}");
    }

    /// <summary>Who quotes or comments brackets, or draws a line of dashes, nests nothing.</summary>
    [Fact]
    public void Brackets_and_dashes_in_texts_and_comments_are_no_nesting()
    {
        var many = new string('[', 40) + new string('{', 40);
        var text =
            $"# {many}\nid: x\ntitel: \"{many}\"\nbron: >-\n  {new string('-', 80)}\n  {many}\nlabels: ['{many}']\n";
        Assert.Empty(Texts.Compile(("modules/x.yaml", $"{text}uren: {{contact: 8}}\n")).Diagnostics);
    }

    public static TheoryData<string, string> Floods =>
        new()
        {
            { "a key again and again", Repeated("a: 1\n") },
            { "keys that nobody knows", Numbered("titl{0:x}: 1\n") },
            { "rules that cannot be read", "id: x\nvereist:\n" + Repeated(" - )\n") },
            { "rules of names that nobody knows", "id: x\nvereist:\n" + Numbered(" - n{0:x}\n") },
            { "labels that are none", "labels: [" + Repeated("[],") + "]" },
            { "aliases", Repeated("- *a\n") },
        };

    /// <summary>Nobody reads ten thousand faults, and nobody waits for them.</summary>
    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_faults_ends(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = Texts.Compile(("modules/x.yaml", text)).Diagnostics;
        Assert.Equal(1001, diagnostics.Length);
        Assert.Single(diagnostics, diagnostic => diagnostic.Code is "CUR0017");
        Assert.True(watch.ElapsedMilliseconds < 5000, name);
    }

    [Fact]
    public void Tabs_line_ends_and_pairs_may_be_escaped() =>
        Assert.Empty(
            Texts
                .Compile(("modules/x.yaml", "id: x\r\ntitel: \"a\\tb\\nc\\U0001F600😀\"\r\nuren: {contact: 8}\r\n"))
                .Diagnostics
        );

    /// <summary>What an author wrote is told in his own words, but a terminal is never spoken to by a file.</summary>
    [Fact]
    public void No_message_holds_a_control()
    {
        var diagnostics = Texts.Compile(("modules/x.yaml", "id: \"\\e[2J\"\n\"\\u202Ea\\nb\": c\n")).Diagnostics;
        var told = string.Concat(
            diagnostics.SelectMany(each => new[] { TextLanguage.Dutch, TextLanguage.English }.SelectMany(each.Message))
        );
        Assert.Contains("`␛[2J`", told, StringComparison.Ordinal);
        Assert.Contains("`�a␊b`", told, StringComparison.Ordinal);
        Assert.DoesNotContain(told, character => char.IsControl(character) || character == '\u202E');
    }

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 250 * 1024 / text.Length));

    private static string Numbered(string format) =>
        string.Concat(
            Enumerable.Range(0, 20_000).Select(number => string.Format(CultureInfo.InvariantCulture, format, number))
        );

    private static string Steps(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(step => $"{new string(' ', step)}k:\n"));
}
