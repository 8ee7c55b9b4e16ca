using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Sarif = """
        { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["$schema", "version", "runs"],
          "properties": { "version": { "const": "2.1.0" }, "runs": { "type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["tool", "results", "columnKind"], "properties": {
              "columnKind": { "const": "utf16CodeUnits" },
              "tool": { "required": ["driver"], "properties": { "driver": { "required": ["name", "version", "rules"], "properties": {
                "rules": { "type": "array", "items": { "required": ["id", "shortDescription", "fullDescription", "helpUri"],
                  "properties": { "id": { "pattern": "^CUR[0-9]{4}$" }, "helpUri": { "pattern": "^https://" } } } } } } } },
              "results": { "type": "array", "items": { "required": ["ruleId", "ruleIndex", "level", "message", "locations"], "properties": {
                "level": { "enum": ["error", "warning", "note"] }, "message": { "required": ["text"] },
                "partialFingerprints": { "additionalProperties": { "type": "string" } },
                "locations": { "items": { "required": ["physicalLocation"], "properties": { "physicalLocation": {
                  "required": ["artifactLocation", "region"], "properties": { "region": { "additionalProperties": { "type": "integer", "minimum": 1 } } } } } } },
                "fixes": { "items": { "required": ["artifactChanges"], "properties": { "artifactChanges": { "items": {
                  "required": ["artifactLocation", "replacements"] } } } } } } } } } } } } }
        """;

    private const string Module = "catalog/modules/ins/laad-basis.yaml";

    [Fact]
    public async Task Sarif_has_its_form_and_its_fixes()
    {
        using var folder = await Broken();
        var report = await Report(folder);
        Assert.True(Schema.Accepts(Sarif, report));
        var results = report["runs"]![0]!["results"]!.AsArray();
        var mend = results.First(result => result!["fixes"] is not null)!;
        Assert.Equal("catalog/modules/ins/laad-basis.yaml", (string)Location(mend)["artifactLocation"]!["uri"]!);
        var replacement = mend["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal("of", (string)replacement["insertedContent"]!["text"]!);
        Assert.Equal(Location(mend)["region"]!.ToJsonString(), replacement["deletedRegion"]!.ToJsonString());
    }

    /// <summary>Who moves a line opens no new alert.</summary>
    [Fact]
    public async Task Fingerprints_stay_when_lines_move()
    {
        using var folder = await Broken();
        var before = Fingerprints(await Report(folder));
        var text = await File.ReadAllTextAsync(folder.File(Module), Token);
        await File.WriteAllTextAsync(folder.File(Module), $"# een\n\n# twee\n{text}", Token);
        var after = await Report(folder);
        Assert.NotEmpty(before);
        Assert.Equal(before, Fingerprints(after));
    }

    [Fact]
    public async Task GitHub_gets_one_line_each()
    {
        using var folder = await Broken();
        var ran = await BuiltProgram.RunInAsync(folder.Path, "check", "catalog", "--format", "github", "--lang", "nl");
        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith(
            "::error file=catalog/modules/ins/laad-basis.yaml,line=10,col=24,endColumn=26,title=CUR0107::",
            ran.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_can_be_mended_for_certain_is_mended()
    {
        using var folder = new TemporaryFolder();
        folder.CopyCatalog();
        var clean = await File.ReadAllTextAsync(folder.File(Module), Token);
        await File.WriteAllTextAsync(folder.File(Module), Faulty(clean), Token);
        var ran = await BuiltProgram.RunInAsync(folder.Path, "check", "catalog", "--fix");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("CUR0107", ran.Error, StringComparison.Ordinal);
        Assert.Equal(clean, await File.ReadAllTextAsync(folder.File(Module), Token));
        var again = await BuiltProgram.RunInAsync(folder.Path, "check", "catalog", "--fix");
        Assert.Equal((0, ""), (again.ExitCode, again.Error));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<TemporaryFolder> Broken()
    {
        var folder = new TemporaryFolder();
        folder.CopyCatalog();
        var text = await File.ReadAllTextAsync(folder.File(Module), Token);
        await File.WriteAllTextAsync(folder.File(Module), Faulty(text), Token);
        return folder;
    }

    /// <summary>Two words and a key of the other language.</summary>
    private static string Faulty(string text) =>
        text.Replace(
                "ins/e-basis of ervaring(pv) >= 6 maanden of",
                "ins/e-basis or ervaring(pv) >= 6 months of",
                StringComparison.Ordinal
            )
            .Replace("papier:", "paper:", StringComparison.Ordinal);

    private static async Task<JsonNode> Report(TemporaryFolder folder)
    {
        var ran = await BuiltProgram.RunInAsync(folder.Path, "check", "catalog", "--format", "sarif");
        Assert.Equal(1, ran.ExitCode);
        return JsonNode.Parse(ran.Output)!;
    }

    private static JsonNode Location(JsonNode result) => result["locations"]![0]!["physicalLocation"]!;

    private static string Fingerprints(JsonNode report) =>
        string.Join(
            '\n',
            report["runs"]![0]!["results"]!.AsArray().Select(result => result!["partialFingerprints"]?.ToJsonString())
        );
}
