using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Commands;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_new_catalog_is_clean_formatted_and_has_a_path_and_a_scenario(string language)
    {
        using var folder = new TemporaryFolder();
        var made = await BuiltProgram.RunInAsync(folder.Path, "new", "mine", "--to", language);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("curriculum path --catalog mine --goal start/monteur", made.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "check", "mine", "--strict")).ExitCode);
        Assert.Equal(0, (await BuiltProgram.RunInAsync(folder.Path, "fmt", "--check", "mine")).ExitCode);
        var path = await BuiltProgram.RunInAsync(folder.Path, "path", "--catalog", "mine", "--goal", "start/monteur");
        Assert.Equal(0, path.ExitCode);
        var test = await BuiltProgram.RunInAsync(folder.Path, "test", "mine", "--no-mutation", "--lang", "en");
        Assert.Equal(0, test.ExitCode);
        Assert.Contains("scenarios: 1 · passed: 1 · failed: 0\n", test.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "titel:")]
    [InlineData("en", "title:")]
    public async Task Editors_accept_every_file_and_no_wrong_key(string language, string key)
    {
        using var folder = new TemporaryFolder();
        await BuiltProgram.RunInAsync(folder.Path, "new", "mine", "--to", language);
        var files = Directory.EnumerateFiles(folder.File("mine"), "*.yaml", SearchOption.AllDirectories).ToList();
        Assert.Equal(13, files.Count);
        foreach (var file in files)
        {
            var lines = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var modeline = lines.Split('\n')[0].Split("$schema=");
            Assert.Equal("# yaml-language-server: ", modeline[0]);
            var schema = await File.ReadAllTextAsync(
                Path.Combine(Path.GetDirectoryName(file)!, modeline[1]),
                TestContext.Current.CancellationToken
            );
            Assert.True(Schema.Accepts(schema, YamlJson.Read(lines)), file);
            Assert.False(Schema.Accepts(schema, YamlJson.Read($"{lines}onzin: 1\n")), file);
            if (lines.Contains($"\n{key}", StringComparison.Ordinal))
            {
                Assert.False(
                    Schema.Accepts(
                        schema,
                        YamlJson.Read(lines.Replace($"\n{key}", "\ntitles:", StringComparison.Ordinal))
                    ),
                    file
                );
            }
        }
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("a.txt"), "a", TestContext.Current.CancellationToken);
        var ran = await BuiltProgram.RunInAsync(folder.Path, "new", ".");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("CUR2232", ran.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
