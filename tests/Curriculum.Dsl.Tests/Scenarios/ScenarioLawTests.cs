using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scenarios;

public sealed class ScenarioLawTests
{
    private const int Mutants = 5_000;

    private static readonly string[] Pieces =
    [
        "\n",
        "  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ": ",
        ",",
        " # ",
        "&a ",
        "*a",
        "|",
        ">-",
        "\"",
        "'",
        "\\",
        "---\n",
        "\0",
        "\uFEFF",
        "😀",
        "é",
        "scenarios:",
        "naam: ",
        "peildatum: ",
        "doel: ",
        "regel: ",
        "kandidaat: ",
        "verwacht: ",
        "uren: ",
        "haalbaar: nee",
        "a/basis",
        "minstens 2 van (",
        "en",
        "of",
        "niet ",
        ">=",
        "99999999999",
        "2026-02-30",
        "2026-09-01",
        "0001-01-01",
        "9999-12-31",
    ];

    /// <summary>Whatever the bytes of a file of scenarios are, its author is told, and what is read can be run.</summary>
    [Fact]
    public void Any_bytes_are_told_or_run()
    {
        var files = CatalogFolder.Read(Golden.Sample("small-nl"));
        var at = files.ToList().FindIndex(file => file.Path.EndsWith(".test.yaml", StringComparison.Ordinal));
        var bytes = files[at].Content.ToArray();
        var random = new Random(11);
        var run = 0;
        for (var count = 0; count < Mutants; count++)
        {
            var mutant = files[at] with { Content = Mutated(bytes, random) };
            var compilation = CatalogCompiler.Compile([.. files.Where((_, index) => index != at), mutant]);
            Assert.All(
                compilation.Diagnostics,
                diagnostic => Assert.True(diagnostic.Span() is { Line: > 0, Column: > 0 })
            );
            if (compilation.Ok && count % 10 == 0)
            {
                Run(compilation, changesRules: false);
                run++;
            }
        }

        Assert.InRange(run, 10, Mutants);
    }

    /// <summary>The language of a scenario is a view: there and back gives the very same bytes, and the same answers between.</summary>
    [Fact]
    public void The_other_language_and_back_is_byte_for_byte_the_same()
    {
        var files = CatalogFolder.Read(Golden.Sample("../../catalog"));
        var formatted = CatalogFormatter.Format(files).Select(file => file.After).ToList();
        var there = CatalogFormatter.Translate(formatted, TextLanguage.English).Select(file => file.After).ToList();
        var back = CatalogFormatter.Translate(there, TextLanguage.Dutch).Select(file => file.After).ToList();
        Assert.Equal(Scenarios(formatted), Scenarios(back));
        var (dutch, english) = (CatalogCompiler.Compile(formatted), CatalogCompiler.Compile(there));
        Assert.Equal("", Texts.Listed(english.Diagnostics));
        Assert.Equal(Small.Lines(Answers(dutch)), Small.Lines(Answers(english)));
    }

    /// <summary>What is changed in the model is what an author would change in the file: both are noticed by the same scenarios.</summary>
    [Fact]
    public void A_line_taken_out_of_a_file_is_noticed_as_the_rule_taken_out_of_the_model()
    {
        List<CatalogFile> files =
        [
            .. CatalogFolder
                .Read(Golden.Sample("../../catalog"))
                .Where(file => !file.Path.StartsWith("scenarios/", StringComparison.Ordinal)),
            Texts.File(
                "s.test.yaml",
                """
                scenarios:
                  - naam: een
                    peildatum: 2026-11-24
                    doel: net/ls-aansluit
                    kandidaat: zonder-vooropleiding
                    verwacht: {uren: 304}
                  - naam: twee
                    peildatum: 2026-11-24
                    doel: net/aansluitmonteur-ls
                    kandidaat: {taal: {nl: B1}, bewijs: [{id: net/ls-aansluit}]}
                    verwacht: {uren: 56}

                """
            ),
        ];
        var compilation = CatalogCompiler.Compile(files);
        var survivors = Run(compilation).Mutation!.Survivors.Select(mutant => mutant.At).ToHashSet();
        var (noticed, passed) = (0, 0);
        foreach (var rule in CatalogRule.All(compilation.Catalog!).Where((_, index) => index % 2 == 0))
        {
            if (WithoutLine(files, compilation.Places.Find(rule.Rule.Place)!.Value) is { } changed)
            {
                var without = CatalogCompiler.Compile(changed);
                Assert.True(without.Ok);
                var ok = Run(without, changesRules: false).Ok;
                Assert.Equal(survivors.Contains(rule.Rule.Place), ok);
                (noticed, passed) = ok ? (noticed, passed + 1) : (noticed + 1, passed);
            }
        }

        Assert.True(noticed >= 3 && passed >= 3, $"{noticed} {passed}");
    }

    [Fact]
    public void The_same_catalog_gives_the_same_report()
    {
        var compilation = CatalogCompiler.CompileFolder(Golden.Sample("small-nl"));
        var (one, other) = (Run(compilation), Run(compilation));
        Assert.Equal(Small.Missing(one), Small.Missing(other));
        Assert.Equal(Small.Survivors(one), Small.Survivors(other));
        Assert.Equal(Texts.Listed(one.Findings), Texts.Listed(other.Findings));
    }

    /// <summary>Returns the files without a rule that has a line of its own and is not the only one; null when it is or has not.</summary>
    private static List<CatalogFile>? WithoutLine(List<CatalogFile> files, SourceSpan span)
    {
        var at = files.FindIndex(file => string.Equals(file.Path, span.File, StringComparison.Ordinal));
        var lines = Texts.Of(files[at]).Split('\n').ToList();
        var others = new[] { span.Line - 2, span.Line }.Count(line =>
            lines[line].StartsWith("  - ", StringComparison.Ordinal)
        );
        if (!lines[span.Line - 1].StartsWith("  - ", StringComparison.Ordinal) || span.Column != 5 || others == 0)
        {
            return null;
        }

        lines.RemoveAt(span.Line - 1);
        return [.. files.Where((_, index) => index != at), Texts.File(span.File, string.Join('\n', lines))];
    }

    private static string[] Scenarios(IEnumerable<CatalogFile> files) =>
        [
            .. files
                .Where(file => file.Path.EndsWith(".test.yaml", StringComparison.Ordinal))
                .Select(file => $"{file.Path}\n{Texts.Of(file)}")
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Answers(CatalogCompilation compilation) =>
        Run(compilation, changesRules: false)
            .Scenarios.Select(result =>
                $"{result.Scenario.Name.Dutch} {result.Ok} {string.Join('|', ExpectationText.All(result.Got, TextLanguage.Dutch))}"
            );

    private static TestReport Run(CatalogCompilation compilation, bool changesRules = true) =>
        CatalogTest.Run(compilation, changesRules, progress: null, TestContext.Current.CancellationToken);

    private static byte[] Mutated(byte[] content, Random random)
    {
        var bytes = content.ToList();
        for (var edits = 1 + random.Next(3); edits > 0; edits--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(8), bytes.Count - at));
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, [.. bytes.Skip(random.Next(bytes.Count + 1)).Take(random.Next(40))]);
                    break;
            }
        }

        return [.. bytes];
    }
}
