using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scenarios;

/// <summary>A catalog of three modules, two roles and an equivalence, to which scenarios are put.</summary>
internal static class Small
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: {contact: 8}\nvereist:\n  - taal(nl) >= B1\n"),
        (
            "modules/a/meten.yaml",
            "id: a/meten\ntitel: Meten\nuren: {contact: 16}\nvereist:\n  - a/basis en vca\nlevert: {feit: mag-meten}\n"
        ),
        ("modules/a/vca.yaml", "id: a/vca\ntitel: VCA\nuren: {contact: 4}\nlevert: {bewijs: vca}\n"),
        ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\ngeldig: 10 jaar\n"),
        ("bewijzen/nask.yaml", "id: nask\ntitel: Nask\n"),
        ("rollen/a/meter.yaml", "id: a/meter\ntitel: Meter\nvereist:\n  - a/meten\ninzetbaar: ja\n"),
        (
            "gelijkstellingen/a/uit-nask.yaml",
            "id: a/uit-nask\nsoort: dekt\nvan: nask\nnaar: a/basis\ngrond: {soort: inhoud, tekst: x}\nstatus: vastgesteld\nbesluit: {door: X, datum: 2026-01-01}\n"
        ),
    ];

    /// <summary>Compiles the catalog with scenarios, each as it stands below its name and day.</summary>
    public static CatalogCompilation Compile(params string[] scenarios)
    {
        var text = string.Concat(
            scenarios.Select(
                (each, index) =>
                    $"  - naam: s{index}\n    peildatum: 2026-09-01\n{string.Concat(each.Split('\n').Select(line => $"    {line}\n"))}"
            )
        );
        return CatalogCompiler.Compile([
            Texts.File(
                "catalogus.yaml",
                $"{Texts.Manifest}feiten:\n  - {{id: mag-meten, soort: ja-nee, vraag: Mag?}}\n"
            ),
            .. Files.Select(file => Texts.File(file.Path, file.Text)),
            Texts.File("s.test.yaml", scenarios.Length == 0 ? "scenarios: []\n" : $"scenarios:\n{text}"),
        ]);
    }

    /// <summary>Runs the scenarios; the catalog must be right.</summary>
    public static TestReport Run(params string[] scenarios)
    {
        var compilation = Compile(scenarios);
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        return CatalogTest.Run(compilation, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Returns what was never seen.</summary>
    public static string Missing(TestReport report) =>
        Lines(report.Coverage.Missing.Select(each => $"{each.At} {Text(each.Condition)} {each.Holds}"));

    /// <summary>Returns the changes that nothing notices.</summary>
    public static string Survivors(TestReport report) =>
        Lines(
            report.Mutation!.Survivors.Select(each =>
                $"{each.At} {each.Kind} {Text(each.Before)}{(each.After is null ? "" : $" -> {Text(each.After)}")}"
            )
        );

    /// <summary>Returns texts, each on a line of its own.</summary>
    public static string Lines(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"{text}\n"));

    private static string Text(Requirement requirement) => RequirementPrinter.Print(requirement, TextLanguage.Dutch);
}
