using System.Globalization;
using System.Text;

namespace Curriculum.Dsl.Tests.Hostile;

/// <summary>Files too large to keep: depths, floods, and what no file may be.</summary>
internal static class HostileTexts
{
    private const string Path = "modules/a/x.yaml";
    private const string Head = "id: a/x\ntitel: X\nuren: {contact: 8}\n";
    private const int Largest = 256 * 1024;

    private static readonly (string Name, Func<string> Text)[] Texts =
    [
        ("depth/brackets", () => Filled("[")),
        ("depth/brackets-in-value", () => Head + "bron: " + Filled("[")),
        ("depth/braces", () => Filled("{a: ")),
        ("depth/braces-asked", () => Filled("{? ")),
        ("depth/brackets-with-quotes", () => Filled("[\"]\",")),
        ("depth/brackets-closed", () => new string('[', 100_000) + new string(']', 100_000)),
        ("depth/one-too-many", () => new string('[', 33) + new string(']', 33)),
        ("depth/dashes", () => Filled("- ")),
        ("depth/asked", () => Filled("? ")),
        ("depth/steps", () => Steps(300)),
        ("depth/steps-of-lists", () => Head + "labels:\n" + StepsOfLists(200)),
        ("depth/both", () => Filled("[{a: ")),
        ("depth/in-rules", () => Head + "vereist:\n" + Filled("- ")),
        ("depth/rule-brackets", () => Rule(Repeated("(", 20_000))),
        ("depth/rule-brackets-closed", () => Rule(new string('(', 65) + "vca" + new string(')', 65))),
        ("depth/rule-opposites", () => Rule(Repeated("niet ", 20_000))),
        ("depth/rule-counts", () => Rule(Repeated("een van (", 20_000))),
        ("depth/rule-both", () => Rule(Repeated("niet (", 20_000))),
        ("depth/rule-in-block", () => Head + "vereist:\n  - >-\n" + Repeated("    (\n", 20_000)),
        ("flood/comments", () => Filled("# niets\n")),
        ("flood/comments-of-nothing", () => Filled("#\n")),
        ("flood/lines", () => Filled("\n")),
        ("flood/key-again", () => Filled("a: 1\n")),
        ("flood/keys-unknown", () => Numbered("k{0:x}: 1\n")),
        ("flood/keys-nearly", () => Numbered("titl{0:x}: 1\n")),
        ("flood/keys-in-brackets", () => "{" + Numbered("k{0:x}: 1, ") + "}"),
        ("flood/keys-asked", () => Numbered("? k{0:x}\n: 1\n")),
        ("flood/aliases", () => Filled("- *a\n")),
        ("flood/anchors", () => Numbered("- &a{0:x} b\n")),
        ("flood/tags", () => Filled("- !!str a\n")),
        ("flood/merges", () => Filled("- <<: a\n")),
        ("flood/documents", () => Filled("---\n")),
        ("flood/documents-of-something", () => Filled("--- a\n")),
        ("flood/directives", () => Filled("%A b\n") + "---\n" + Head[..16]),
        ("flood/rules", () => Head + "vereist:\n" + Repeated(" - )\n", 40_000)),
        ("flood/rules-unknown", () => Head + "vereist:\n" + Numbered(" - n{0:x}\n")),
        ("flood/rule-unknown", () => Rule(string.Join(" of ", Enumerable.Range(0, 20_000).Select(n => $"n{n:x}")))),
        ("flood/rule-words", () => Rule(Repeated("en ", 60_000))),
        ("flood/rule-name", () => Rule(new string('x', 200_000))),
        ("flood/rule-digits", () => Rule("leeftijd >= " + new string('9', 200_000))),
        ("flood/rule-modifiers", () => Rule("vca " + Repeated("ooit ", 40_000))),
        ("flood/rule-strange", () => Rule(Repeated("😀", 40_000))),
        ("flood/labels-of-lists", () => "labels: [" + Repeated("[],", 60_000) + "]"),
        ("flood/outcomes", () => Head + "leeruitkomsten:\n" + Repeated("  - {id: lu1, uren: 0}\n", 8_000)),
        ("flood/escapes", () => Head + "bron: \"" + Repeated("\\e", 100_000) + "\"\n"),
        ("flood/quotes", () => Head + "bron: " + Repeated("\"", 100_001) + "\n"),
        ("flood/colons", () => Head + "bron: " + Repeated(": ", 100_000) + "\n"),
        ("flood/hidden", () => Head + "bron: " + Repeated("\u202E", 80_000) + "\n"),
        ("flood/tabs", () => Head + Repeated("\t", 200_000) + "bron: x\n"),
        ("flood/folds", () => Head + "bron: >-\n" + Repeated("   a\n\n", 40_000) + " b\n"),
        ("large/one-byte", () => new string('#', Largest + 1)),
        ("large/scalar", () => Head + "bron: " + new string('a', 10 * 1024 * 1024) + "\n"),
        ("large/scalar-in-quotes", () => Head + "bron: \"" + new string('a', 10 * 1024 * 1024) + "\"\n"),
        ("large/scalar-in-block", () => Head + "bron: |\n" + Repeated("  regel\n", 1_310_720)),
        ("large/rule", () => Rule(Repeated("vca en ", 1_500_000) + "vca")),
        ("large/comment", () => "#" + new string('a', 10 * 1024 * 1024)),
        ("large/nothing", () => new string('\n', 10 * 1024 * 1024)),
        ("large/brackets", () => new string('[', 10 * 1024 * 1024)),
        ("large/nul", () => new string('\0', 10 * 1024 * 1024)),
    ];

    /// <summary>Gets all of them.</summary>
    public static IEnumerable<HostileCase> All =>
        Texts.Select(text => HostileCase.Of(text.Name, Path, () => Encoding.UTF8.GetBytes(text.Text())));

    private static string Filled(string text) => Repeated(text, (Largest - 100) / Encoding.UTF8.GetByteCount(text));

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string format) =>
        string.Concat(
            Enumerable.Range(0, 12_000).Select(number => string.Format(CultureInfo.InvariantCulture, format, number))
        );

    private static string Rule(string rule) => $"{Head}vereist:\n  - {rule}\n";

    private static string Steps(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(step => $"{new string(' ', step)}k:\n"));

    private static string StepsOfLists(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(step => $"{new string(' ', step)}-\n"));
}
