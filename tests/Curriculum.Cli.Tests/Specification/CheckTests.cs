using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>What an author is promised of <c>curriculum check</c>.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task The_demo_catalog_is_clean()
    {
        var ran = await BuiltProgram.RunAsync("check", "catalog", "--strict", "--json");
        Assert.Equal(0, ran.ExitCode);
        var answer = JsonNode.Parse(ran.Output)!;
        Assert.True((bool?)answer["ok"]);
        Assert.Empty(answer["diagnostics"]!.AsArray());
        Assert.Matches("^sha256:[0-9a-f]{64}$", (string?)answer["digest"]);
    }

    [Fact]
    public async Task A_fault_is_told_at_its_place_and_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        folder.CopyCatalog();
        var file = folder.File("catalog/modules/ins/laad-basis.yaml");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            file,
            text.Replace("bewijs/nen3140-vop", "bewijs/nen3140-vpo", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        var ran = await BuiltProgram.RunInAsync(folder.Path, "check", "--json");
        Assert.Equal(1, ran.ExitCode);
        var found = Assert.Single(JsonNode.Parse(ran.Output)!["diagnostics"]!.AsArray())!;
        Assert.Equal("CUR0201", (string?)found["code"]);
        Assert.Equal("modules/ins/laad-basis.yaml", (string?)found["file"]);
        Assert.Equal((9, 5), ((int)found["line"]!, (int)found["column"]!));
        Assert.Null(JsonNode.Parse(ran.Output)!["digest"]);
    }

    [Fact]
    public async Task A_folder_without_a_catalog_is_told()
    {
        using var folder = new TemporaryFolder();
        var ran = await BuiltProgram.RunInAsync(folder.Path, "check");
        Assert.NotEqual(0, ran.ExitCode);
        Assert.Contains("CUR", ran.Output + ran.Error, StringComparison.Ordinal);
    }
}
