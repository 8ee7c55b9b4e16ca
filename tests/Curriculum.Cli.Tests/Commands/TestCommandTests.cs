using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    private const string Contract = """
        { "type": "object", "additionalProperties": false, "required": ["ok", "scenarios", "coverage", "mutation"], "properties": {
            "ok": { "type": "boolean" },
            "scenarios": { "type": "array", "items": { "type": "object", "additionalProperties": false,
              "required": ["name", "file", "line", "ok", "expected", "got"], "properties": {
                "name": { "type": "string" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 },
                "ok": { "type": "boolean" }, "expected": { "type": "object" }, "got": { "type": "object" } } } },
            "coverage": { "type": "object", "additionalProperties": false, "required": ["conditions", "both", "missing"], "properties": {
                "conditions": { "type": "integer" }, "both": { "type": "integer" }, "missing": { "type": "array", "items": {
                  "required": ["code", "condition", "at", "never"] } } } },
            "mutation": { "type": ["object", "null"], "additionalProperties": false, "required": ["mutants", "killed", "survivors"], "properties": {
                "mutants": { "type": "integer" }, "killed": { "type": "integer" }, "survivors": { "type": "array", "items": {
                  "required": ["code", "change", "before", "after", "at"] } } } } } }
        """;

    private const string Scenario = "mine/rollen/start/monteur.test.yaml";

    [Fact]
    public async Task Json_has_the_form_of_the_contract()
    {
        using var folder = await Made();
        var ran = await BuiltProgram.RunInAsync(folder.Path, "test", "mine", "--json", "--lang", "en");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        var answer = JsonNode.Parse(ran.Output)!;
        Assert.True(Schema.Accepts(Contract, answer));
        Assert.Equal(
            """
            {"name":"Fitter without prior training","file":"rollen/start/monteur.test.yaml","line":3,"ok":true,"expected":{"feasible":"yes","hours":144,"contains":["start/basis","start/veilig"],"employable":["start/monteur"]},"got":{"feasible":"yes","hours":144,"contains":["start/basis","start/meten","start/veilig","start/monteren"],"employable":["start/monteur"]}}
            """.Trim(),
            answer["scenarios"]![0]!.ToJsonString()
        );
        Assert.Equal("""{"conditions":5,"both":5,"missing":[]}""", answer["coverage"]!.ToJsonString());
        Assert.Equal(
            """{"mutants":5,"killed":3,"survivors":[{"code":"CUR0602","change":"dropped","before":"start/basis","after":null,"at":"modules/start/meten.yaml:9"},{"code":"CUR0602","change":"dropped","before":"start/basis","after":null,"at":"modules/start/monteren.yaml:9"}]}""",
            answer["mutation"]!.ToJsonString()
        );
    }

    [Theory]
    [InlineData(
        "nl",
        "rollen/start/monteur.test.yaml:3:11  mislukt  Monteur zonder vooropleiding\n     = uren: verwacht 143, gekregen 144\n"
    )]
    [InlineData(
        "en",
        "rollen/start/monteur.test.yaml:3:11  failed  Fitter without prior training\n     = uren: expected 143, got 144\n"
    )]
    public async Task A_scenario_that_fails_is_told_at_its_place_and_exits_with_1(string language, string told)
    {
        using var folder = await Made();
        await Change(folder, "uren: 144", "uren: 143");
        var ran = await BuiltProgram.RunInAsync(folder.Path, "test", "mine", "--no-mutation", "--lang", language);
        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith(told, ran.Output, StringComparison.Ordinal);
        var json = await BuiltProgram.RunInAsync(folder.Path, "test", "mine", "--no-mutation", "--json");
        Assert.Equal(1, json.ExitCode);
        Assert.False((bool?)JsonNode.Parse(json.Output)!["ok"]);
        Assert.Null(JsonNode.Parse(json.Output)!["mutation"]);
    }

    [Fact]
    public async Task A_wrong_scenario_is_refused_by_check_and_by_test()
    {
        using var folder = await Made();
        await Change(folder, "start/veilig]", "start/veilug]");
        var check = await BuiltProgram.RunInAsync(folder.Path, "check", "mine");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("rollen/start/monteur.test.yaml:", check.Output, StringComparison.Ordinal);
        var test = await BuiltProgram.RunInAsync(folder.Path, "test", "mine");
        Assert.Equal(2, test.ExitCode);
        Assert.Contains("CUR0201", test.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scenarios_everything_is_untested()
    {
        using var folder = await Made();
        File.Delete(folder.File(Scenario));
        var ran = await BuiltProgram.RunInAsync(folder.Path, "test", "mine", "--lang", "nl");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(".test.yaml", ran.Output, StringComparison.Ordinal);
        Assert.Contains("modules/start/veilig.yaml:2:5  CUR0603", ran.Output, StringComparison.Ordinal);
    }

    /// <summary>A reader sees the beginning of a long list, and how to see all of it.</summary>
    [Fact]
    public async Task A_long_list_is_cut_short_unless_all_is_asked()
    {
        using var folder = new TemporaryFolder();
        folder.CopyCatalog();
        Directory.Delete(folder.File("catalog/scenarios"), recursive: true);
        var some = await BuiltProgram.RunInAsync(folder.Path, "test", "--no-mutation", "--lang", "nl");
        var all = await BuiltProgram.RunInAsync(folder.Path, "test", "--no-mutation", "--all", "--lang", "nl");
        Assert.Equal(2, Count(some.Output, "--all"));
        Assert.Equal((20, 0), (Count(some.Output, "CUR060"), Count(all.Output, "--all")));
        Assert.True(Count(all.Output, "CUR060") > 200);
    }

    /// <summary>The demo catalog is itself the example: every condition is seen both ways, and nearly every slip is noticed.</summary>
    [Fact]
    public async Task The_demo_catalog_is_tested()
    {
        var ran = await BuiltProgram.RunAsync("test", "catalog", "--json");
        Assert.Equal(0, ran.ExitCode);
        var answer = JsonNode.Parse(ran.Output)!;
        Assert.True(answer["scenarios"]!.AsArray().Count >= 100);
        Assert.Equal((int?)answer["coverage"]!["conditions"], (int?)answer["coverage"]!["both"]);
        Assert.InRange((int)answer["mutation"]!["killed"]! * 100 / (int)answer["mutation"]!["mutants"]!, 80, 100);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<TemporaryFolder> Made()
    {
        var folder = new TemporaryFolder();
        var made = await BuiltProgram.RunInAsync(folder.Path, "new", "mine");
        Assert.Equal(0, made.ExitCode);
        return folder;
    }

    private static async Task Change(TemporaryFolder folder, string before, string after)
    {
        var token = TestContext.Current.CancellationToken;
        var text = await File.ReadAllTextAsync(folder.File(Scenario), token);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            folder.File(Scenario),
            text.Replace(before, after, StringComparison.Ordinal),
            token
        );
    }
}
