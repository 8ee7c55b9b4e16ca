using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Commands;

public sealed class FormatCommandTests
{
    private const string Module = "catalog/modules/net/keuze.yaml";

    [Fact]
    public async Task The_demo_catalog_is_formatted()
    {
        var ran = await BuiltProgram.RunAsync("fmt", "--check", "catalog");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    [Fact]
    public async Task A_check_changes_nothing_and_tells()
    {
        using var folder = Copy();
        var before = await Read(folder, Module);
        await File.WriteAllTextAsync(folder.File(Module), Unformatted(before), Token);
        var checks = await BuiltProgram.RunInAsync(folder.Path, "fmt", "--check", "catalog");
        Assert.Equal(1, checks.ExitCode);
        Assert.StartsWith("modules/net/keuze.yaml\n", checks.Output, StringComparison.Ordinal);
        Assert.Equal(Unformatted(before), await Read(folder, Module));
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "fmt", Module)).ExitCode);
        Assert.Equal(before, await Read(folder, Module));
    }

    [Fact]
    public async Task Only_what_is_asked_is_formatted()
    {
        using var folder = Copy();
        var before = await Read(folder, Module);
        await File.WriteAllTextAsync(folder.File(Module), Unformatted(before), Token);
        var ran = await BuiltProgram.RunInAsync(folder.Path, "fmt", "catalog/modules/ins");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(Unformatted(before), await Read(folder, Module));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_left_alone()
    {
        using var folder = Copy();
        await File.WriteAllTextAsync(folder.File(Module), "id: [\n", Token);
        var ran = await BuiltProgram.RunInAsync(folder.Path, "fmt", "catalog");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("CUR0010", ran.Error, StringComparison.Ordinal);
        Assert.Equal("id: [\n", await Read(folder, Module));
    }

    [Fact]
    public async Task A_catalog_goes_to_english_and_back()
    {
        using var folder = Copy();
        var before = Snapshot(folder);
        var plan = await BuiltProgram.RunInAsync(folder.Path, "fmt", "--to", "en", "--plan", "catalog");
        Assert.Contains("catalogus.yaml -> catalog.yaml\n", plan.Output, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(folder));
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "fmt", "--to", "en", "catalog")).ExitCode);
        Assert.False(Directory.Exists(folder.File("catalog/rollen")));
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "check", "catalog", "--strict")).ExitCode);
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "fmt", "--to", "nl", "catalog")).ExitCode);
        Assert.Equal(before, Snapshot(folder));
    }

    /// <summary>All or nothing: what stands in the way of one file keeps every file where it is.</summary>
    [Fact]
    public async Task What_stands_in_the_way_keeps_everything_as_it_was()
    {
        using var folder = Copy();
        Directory.CreateDirectory(folder.File("catalog/roles/net"));
        await File.WriteAllTextAsync(folder.File("catalog/roles/net/monteur-ov.yaml.keep"), "", Token);
        Directory.CreateDirectory(folder.File("catalog/roles/net/monteur-ov.yaml"));
        var before = Snapshot(folder);
        var ran = await BuiltProgram.RunInAsync(folder.Path, "fmt", "--to", "en", "catalog");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("CUR2202", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(folder));
    }

    [Fact]
    public async Task A_part_is_not_translated()
    {
        using var folder = Copy();
        var ran = await BuiltProgram.RunInAsync(folder.Path, "fmt", "--to", "en", Module);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("CUR2230", ran.Error, StringComparison.Ordinal);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        folder.CopyCatalog();
        return folder;
    }

    private static string Unformatted(string text) => text.Replace("versie:", "versie:   ", StringComparison.Ordinal);

    private static Task<string> Read(TemporaryFolder folder, string file) =>
        File.ReadAllTextAsync(folder.File(file), Token);

    private static string Snapshot(TemporaryFolder folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder.File("catalog"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file}\n{File.ReadAllText(file)}")
        );
}
