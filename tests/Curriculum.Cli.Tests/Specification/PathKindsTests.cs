using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>What a candidate reads when a path renews a paper, takes an exam alone, or counts on an exemption.</summary>
public sealed class PathKindsTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "Samples");

    private static readonly Lazy<Task<string>> Answer = new(async () => (await AskAsync("--json")).Output);

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1";

    public static TheoryData<string, string> Changes =>
        new()
        {
            { "hours of a renewal", """ "hours": 4, | "hours": 2, """ },
            { "another renewal", """ "module": "vca", | "module": "evc", """ },
            { "a renewal taken for an exam", """ "kind": "renewal" | "kind": "assessment" """ },
            { "an exam taken for study", """ "kind": "assessment" | "kind": "study" """ },
            { "the exam of another module", """ "module": "a/meten", | "module": "a/basis", """ },
            { "a claim taken for a decision", """ "claimOnly": true | "claimOnly": false """ },
            { "another who decides", """ "decides": "examencommissie" | "decides": "mijn buurman" """ },
            { "another date of a decision", """ "date": "2026-10-01" | "date": "2026-10-02" """ },
            { "claims that are not told", """ "a/basis.lu1" | """ },
            { "fewer hours without the claim", """ "hoursIfClaimsRefused": 48 | "hoursIfClaimsRefused": 24 """ },
            { "a place on a scale", """ "rekenen": "f2" | "rekenen": "f1" """ },
        };

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_path_says_plainly_what_each_step_is(string language) =>
        Holds($"paths.{language}.txt", (await AskAsync("--lang", language)).Output);

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_picture_tells_renewals_and_exams_from_study(string language)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("path.svg");
        await AskAsync("--svg", file, "--lang", language);
        Holds($"paths.{language}.svg", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_checker_accepts_every_kind_of_step_and_credit()
    {
        using var folder = new TemporaryFolder();
        var answer = await Answer.Value;
        var path = JsonNode.Parse(answer)!["paths"]![0]!;
        Assert.Equal(
            ["assessment", "study", "renewal", "study"],
            path["steps"]!.AsArray().Select(step => (string?)step!["kind"]),
            StringComparer.Ordinal
        );
        Assert.Equal((32, 48), ((int)path["hours"]!, (int)path["hoursIfClaimsRefused"]!));
        var ran = await CheckAsync(folder, answer);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_checker_refuses_a_falsified_answer(string what, string change)
    {
        var (from, to) = (change.Split('|')[0].Trim(), change.Split('|')[1].Trim());
        var answer = await Answer.Value;
        var at = answer.LastIndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, what);
        using var folder = new TemporaryFolder();
        var ran = await CheckAsync(folder, string.Concat(answer.AsSpan(0, at), to, answer.AsSpan(at + from.Length)));
        Assert.Equal(1, ran.ExitCode);
        Assert.NotEmpty(ran.Error);
    }

    /// <summary>A scale is answered on the command line by the name of its step.</summary>
    [Theory]
    [InlineData("rekenen=f2", 0)]
    [InlineData("rekenen=2", 0)]
    [InlineData("rekenen=f1", 1)]
    [InlineData("rekenen=f9", 2)]
    [InlineData("spellen=f2", 2)]
    public async Task A_scale_is_answered_by_its_step(string fact, int exit)
    {
        var ran = await BuiltProgram.RunInAsync(
            Samples,
            "path",
            "--goal",
            "a/meten",
            "--catalog",
            "paths",
            "--fact",
            fact
        );
        Assert.Equal(exit, ran.ExitCode);
    }

    [Fact]
    public async Task An_unknown_place_on_a_scale_is_asked_in_the_words_of_the_catalog()
    {
        var ran = await BuiltProgram.RunInAsync(
            Samples,
            "path",
            "--goal",
            "a/meten",
            "--catalog",
            "paths",
            "--lang",
            "nl"
        );
        Assert.Equal(5, ran.ExitCode);
        Assert.Contains("Hoe goed reken je?", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("schaal(", ran.Output.Split("Dit weten we")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papers", "evc meetbewijs oud-meetbewijs vca")]
    [InlineData("roles", "a/monteur")]
    public async Task A_list_names_its_own_kind_and_no_other(string kind, string ids)
    {
        var ran = await BuiltProgram.RunInAsync(Samples, "list", kind, "--catalog", "paths", "--json");
        Assert.Equal(
            ids,
            string.Join(' ', JsonNode.Parse(ran.Output)!["items"]!.AsArray().Select(item => (string?)item!["id"]))
        );
    }

    private static Task<Ran> AskAsync(params string[] more) =>
        BuiltProgram.RunInAsync(
            Samples,
            ["path", "--goal", "a/monteur", "--profile", "sam", "--catalog", "paths", "--as-of", "2026-11-24", .. more]
        );

    private static async Task<Ran> CheckAsync(TemporaryFolder folder, string answer)
    {
        var file = folder.File("answer.json");
        await File.WriteAllTextAsync(file, answer, TestContext.Current.CancellationToken);
        return await BuiltProgram.RunInAsync(Samples, "path", "check", file, "--catalog", "paths");
    }

    private static void Holds(string name, string text)
    {
        var file = Path.Combine(Samples, "answers", name);
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
