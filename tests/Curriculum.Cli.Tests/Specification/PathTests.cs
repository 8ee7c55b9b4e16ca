using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>What a candidate is promised of <c>curriculum path</c>, on the demo catalog.</summary>
public sealed class PathTests
{
    private const string Free = "kandidaten/zonder-vooropleiding.yaml";
    private const string Bound = "kandidaten/zonder-vooropleiding-delta.yaml";

    [Theory]
    [InlineData("ins/pv-dakmonteur", 56, 56)]
    [InlineData("ins/laadpaalmonteur", 436, 436)]
    [InlineData("net/aansluitmonteur-ls", 304, 304)]
    [InlineData("net/monteur-ls", 3_124, 3_256)]
    [InlineData("net/allround-monteur-ls", 4_324, 4_456)]
    public async Task The_hours_are_the_least_there_are(string goal, int anywhere, int bound)
    {
        Assert.Equal(("optimal", anywhere), Value(await AskAsync(goal, Free)));
        Assert.Equal(("optimal", bound), Value(await AskAsync(goal, Bound)));
    }

    /// <summary>Who is bound to no school and has no fibre company takes the road over the roofs: 8 hours more.</summary>
    [Fact]
    public async Task A_path_is_never_longer_than_a_chain_written_by_hand()
    {
        using var folder = new TemporaryFolder();
        folder.CopyCatalog();
        Directory.Delete(folder.File("catalog/scenarios"), recursive: true);
        File.Delete(folder.File("catalog/modules/inf/glas-inhuis.yaml"));
        File.Delete(folder.File("catalog/rollen/inf/glasvezelmonteur-inhuis.yaml"));
        foreach (
            var file in Directory.EnumerateFiles(
                folder.File("catalog/aanbod"),
                "*glas-inhuis*",
                SearchOption.AllDirectories
            )
        )
        {
            File.Delete(file);
        }

        var step = folder.File("catalog/ervaring/glasvezel/half-jaar.yaml");
        var text = await File.ReadAllTextAsync(step, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            step,
            text.Replace(
                "een van (inf/glas-inhuis zelf behaald, inf/glas-civiel zelf behaald)",
                "inf/glas-civiel zelf behaald",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );
        var ran = await BuiltProgram.RunInAsync(
            folder.Path,
            "path",
            "--goal",
            "ins/laadpaalmonteur",
            "--profile",
            Free,
            "--json"
        );
        Assert.Equal(("optimal", 444), Value(ran));
    }

    [Fact]
    public async Task Work_is_shown_as_time_and_not_as_hours()
    {
        var ran = await AskAsync("net/aansluitmonteur-ls", Free);
        var step = Assert.Single(Steps(ran), step => (string?)step["kind"] is "experience");
        Assert.Equal(0, (int?)step["hours"]);
        Assert.Equal(26, (int?)step["durationWeeks"]);
    }

    [Fact]
    public async Task Every_step_says_which_rule_asked_for_it_and_where_it_stands()
    {
        var ran = await AskAsync("net/allround-monteur-ls", Free);
        Assert.All(
            Steps(ran),
            step =>
                Assert.All(
                    step["because"]!.AsArray(),
                    because => Assert.Matches(@"^[a-z0-9/-]+\.yaml:[0-9]+$", (string?)because!["at"])
                )
        );
        Assert.All(Steps(ran), step => Assert.NotEmpty(step["because"]!.AsArray()));
    }

    [Theory]
    [InlineData("27011", "kw/27011")]
    [InlineData("Laadpaalmonteur (privaat)", "ins/laadpaalmonteur")]
    [InlineData("bewijs/vca-b", "bewijs/vca-b")]
    public async Task A_goal_goes_by_id_crebo_or_title(string goal, string id)
    {
        var ran = await AskAsync(goal, Free);
        Assert.Equal(id, (string?)JsonNode.Parse(ran.Output)!["question"]!["goal"]);
    }

    [Fact]
    public async Task An_unknown_goal_gets_its_nearest()
    {
        var ran = await BuiltProgram.RunAsync("path", "--goal", "ins/laadpaalmontuer");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("did you mean `ins/laadpaalmonteur`?", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public async Task What_is_unknown_is_asked_and_nothing_is_promised()
    {
        var ran = await BuiltProgram.RunAsync("path", "--goal", "ins/laadpaalmonteur", "--json");
        Assert.Equal(5, ran.ExitCode);
        var answer = JsonNode.Parse(ran.Output)!;
        Assert.Equal("undetermined", (string?)answer["status"]);
        Assert.Contains(answer["ask"]!.AsArray(), ask => (string?)ask!["fact"] is "heeft-leerbedrijf");
    }

    [Fact]
    public async Task The_same_question_gives_the_same_bytes() =>
        Assert.Equal(
            (await AskAsync("net/allround-monteur-ls", Free)).Output,
            (await AskAsync("net/allround-monteur-ls", Free)).Output
        );

    /// <summary>The echoed question is a question again, and its answer is the same.</summary>
    [Theory]
    [InlineData("net/allround-monteur-ls")]
    [InlineData("ins/laadpaalmonteur")]
    public async Task A_printed_answer_is_accepted_by_the_checker(string goal)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("answer.json");
        await File.WriteAllTextAsync(file, (await AskAsync(goal, Free)).Output, TestContext.Current.CancellationToken);
        var ran = await BuiltProgram.RunAsync("path", "check", file);
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
    }

    public static TheoryData<string, string> Falsified =>
        new()
        {
            { "value", """ "value": 4324 | "value": 4316 """ },
            { "hours of the path", """ "hours": 4324 | "hours": 4316 """ },
            { "hours of a step", """ "hours": 880 | "hours": 800 """ },
            { "an outcome left out", """ "w3b", | """ },
            {
                "another equivalence",
                """ "equivalence": "net/p2k1-uit-mof-en-ov" | "equivalence": "net/e-basis-uit-p2k1" """
            },
            { "a role too early", """ "afterHours": 304 | "afterHours": 104 """ },
            { "another provider", """ "provider": "roc-oost" | "provider": "roc-delta" """ },
            { "another goal", """ "goal": "net/allround-monteur-ls" | "goal": "ins/monteur-e" """ },
            { "a status", """ "status": "optimal" | "status": "impossible" """ },
            { "a module that is not there", """ "module": "net/b1k1" | "module": "net/b1k9" """ },
            { "an equivalence that is not there", """ "net/p2k1-uit-mof-en-ov" | "net/p2k1-uit-niets" """ },
            { "a decision", """ "status": "adopted" | "status": "refused" """ },
            { "hours beyond all measure", """ "hours": 880 | "hours": 2147483647 """ },
            { "full hours", """ "fullHours": 960 | "fullHours": 560 """ },
        };

    [Theory]
    [MemberData(nameof(Falsified))]
    public async Task A_falsified_answer_is_refused(string what, string change)
    {
        var (from, to) = (change.Split('|')[0].Trim(), change.Split('|')[1].Trim());
        var answer = (await AskAsync("net/allround-monteur-ls", Free)).Output;
        var at = answer.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, what);
        using var folder = new TemporaryFolder();
        var file = folder.File("answer.json");
        var falsified = string.Concat(answer.AsSpan(0, at), to, answer.AsSpan(at + from.Length));
        await File.WriteAllTextAsync(file, falsified, TestContext.Current.CancellationToken);
        var ran = await BuiltProgram.RunAsync("path", "check", file);
        Assert.Equal(1, ran.ExitCode);
        Assert.NotEmpty(ran.Error);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"question":{"goal":"net/monteur-ls"}}""")]
    [InlineData("geen json")]
    public async Task What_is_no_answer_is_told(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("answer.json");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var ran = await BuiltProgram.RunAsync("path", "check", file);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("CUR2204", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_drawn_without_scripts_or_addresses()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("path.svg");
        await BuiltProgram.RunAsync("path", "--goal", "ins/laadpaalmonteur", "--profile", Free, "--svg", file);
        var svg = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
        System.Xml.Linq.XDocument.Parse(svg);
    }

    [Fact]
    public async Task The_picture_of_the_readme_is_what_its_command_draws()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("path.svg");
        await BuiltProgram.RunAsync(
            "path",
            "--goal",
            "net/allround-monteur-ls",
            "--profile",
            "zonder-vooropleiding",
            "--svg",
            file,
            "--lang",
            "en"
        );
        var token = TestContext.Current.CancellationToken;
        var committed = Path.Combine(Repository.Root, "docs", "images", "path.svg");
        if (Environment.GetEnvironmentVariable("CURRICULUM_ACCEPT") is "1")
        {
            File.Copy(file, committed, overwrite: true);
        }

        Assert.Equal(await File.ReadAllTextAsync(committed, token), await File.ReadAllTextAsync(file, token));
    }

    private static Task<Ran> AskAsync(string goal, string profile) =>
        BuiltProgram.RunAsync("path", "--goal", goal, "--profile", profile, "--as-of", "2026-11-24", "--json");

    private static (string? Status, int? Value) Value(Ran ran)
    {
        using var answer = JsonDocument.Parse(ran.Output);
        return (
            answer.RootElement.GetProperty("status").GetString(),
            answer.RootElement.GetProperty("value").GetInt32()
        );
    }

    private static IEnumerable<JsonNode> Steps(Ran ran) =>
        JsonNode.Parse(ran.Output)!["paths"]![0]!["steps"]!.AsArray().Select(step => step!);
}
