using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Commands;

/// <summary>Every verb reads a catalog with what it imports, and says of each place whose it is.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportTests()
    {
        Write("noord/catalogus.yaml", "taal: nl\nschema: v1\nnaam: Noord\nnamen:\n  - {id: n, eigenaar: Noord}\n");
        Write("noord/modules/n/basis.yaml", "id: n/basis\ntitel: Basis\nuren: {contact: 8}\n");
        Write("noord/modules/n/lassen.yaml", "id: n/lassen\ntitel: Lassen\nuren: {contact: 8}\nvereist: n/basis\n");
        Write("regio/rollen/r/lasser.yaml", "id: r/lasser\ntitel: Lasser\nvereist: n/lassen\n");
        Import("{map: ../noord}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_path_says_of_every_rule_whose_it_is()
    {
        var hash = await Commit();
        Import($"{{repository: ../noord, commit: {hash}}}");
        var answer = JsonNode.Parse((await Run("path", "--goal", "r/lasser", "--json")).Output)!;
        Assert.Equal(
            $$"""[{"name":"Regio","commit":null},{"name":"noord","commit":"{{hash}}"}]""",
            answer["catalog"]!["sources"]!.ToJsonString()
        );
        var steps = answer["paths"]![0]!["steps"]!.AsArray();
        Assert.Equal("noord:modules/n/lassen.yaml:4", (string)steps[0]!["because"]![0]!["at"]!);
        Assert.Equal("rollen/r/lasser.yaml:3", (string)steps[1]!["because"]![0]!["at"]!);
    }

    [Fact]
    public async Task What_is_imported_is_listed_and_counted()
    {
        Assert.Contains("n/lassen", (await Run("list", "modules")).Output, StringComparison.Ordinal);
        Assert.StartsWith("modules: 2 ", (await Run("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_excerpt_of_an_import_is_shown()
    {
        Write("noord/modules/n/lassen.yaml", "id: n/lassen\ntitel: Lassen\nuren: {contact: 8}\nvereist: n/bosis\n");
        var ran = await Run("check");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(
            "noord:modules/n/lassen.yaml:4:10  CUR0201  `n/bosis` is not in this catalog\n   4 | vereist: n/bosis\n",
            ran.Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>GitHub knows only files of the checkout; what lies elsewhere is shown at the line that imports it.</summary>
    [Fact]
    public async Task Reports_show_what_lies_elsewhere_at_its_import()
    {
        Write("noord/modules/n/lassen.yaml", "id: n/lassen\ntitel: Lassen\nuren: {contact: 8}\nvereist: n/bosis\n");
        var beside = await GitHub(_folder.Path);
        Assert.StartsWith("::error file=noord/modules/n/lassen.yaml,line=4,col=10,", beside, StringComparison.Ordinal);
        var outside = await GitHub(_folder.File("regio"));
        var hash = await Commit();
        Import($"{{repository: ../noord, commit: {hash}}}");
        var commit = await GitHub(_folder.Path);
        Assert.StartsWith("::error file=catalogus.yaml,line=7,col=11,", outside, StringComparison.Ordinal);
        Assert.StartsWith("::error file=regio/catalogus.yaml,line=7,col=18,", commit, StringComparison.Ordinal);
        Assert.All(
            [outside, commit],
            line => Assert.Contains("::noord:modules/n/lassen.yaml:4:10: ", line, StringComparison.Ordinal)
        );
        var sarif = JsonNode.Parse((await Run("check", "--format", "sarif")).Output)!;
        var result = sarif["runs"]![0]!["results"]![0]!;
        Assert.Equal(
            "regio/catalogus.yaml",
            (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!
        );
        Assert.StartsWith(
            "noord:modules/n/lassen.yaml:4:10: ",
            (string)result["message"]!["text"]!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Only_own_files_are_mended()
    {
        const string wrong = "id: n/lassen\ntitel: Lassen\nuren: {contact: 8}\nvereist: n/basis or n/basis\n";
        Write("noord/modules/n/lassen.yaml", wrong);
        Write("regio/rollen/r/lasser.yaml", "id: r/lasser\ntitel: Lasser\nvereist: n/lassen or n/basis\n");
        await Run("check", "--fix");
        Assert.Equal(wrong, await File.ReadAllTextAsync(_folder.File("noord/modules/n/lassen.yaml"), Token));
        Assert.Contains(
            "n/lassen of n/basis",
            await File.ReadAllTextAsync(_folder.File("regio/rollen/r/lasser.yaml"), Token),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_missing_commit_is_told_with_the_command_to_run()
    {
        await Commit();
        Import($"{{repository: ../noord, commit: {new string('0', 40)}}}");
        var ran = await Run("path", "--goal", "r/lasser");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("CUR1001", ran.Error, StringComparison.Ordinal);
        Assert.Contains("`git -C ../noord fetch`", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_git_is_told()
    {
        Import($"{{repository: ../noord, commit: {await Commit()}}}");
        var ran = await Shell($"PATH=/bestaat/niet {BuiltProgram.File} check regio");
        Assert.Contains("there is no git here that works", ran.Output, StringComparison.Ordinal);
        Assert.Contains("install git 2.30 or later", ran.Output, StringComparison.Ordinal);
    }

    /// <summary>The system looks for programs in the working folder too, and that may be the very folder that is checked.</summary>
    [Fact]
    public async Task A_git_in_the_working_folder_is_not_run()
    {
        Import($"{{repository: ../noord, commit: {await Commit()}}}");
        Write("regio/git", "#!/bin/sh\ntouch gelopen\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.File("regio/git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var ran = await Shell($"cd regio && PATH=.::$PATH {BuiltProgram.File} check");
        Assert.Contains("no errors", ran.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("regio/gelopen")));
    }

    /// <summary>A hook runs with variables that point git at its own repository.</summary>
    [Fact]
    public async Task Variables_of_git_lead_nowhere_else()
    {
        Import($"{{repository: ../noord, commit: {await Commit()}}}");
        var ran = await Shell(
            $"export GIT_DIR=/bestaat/niet GIT_OBJECT_DIRECTORY=/bestaat/niet GIT_CONFIG_COUNT=x; {BuiltProgram.File} check regio"
        );
        Assert.Contains("no errors", ran.Output, StringComparison.Ordinal);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<Ran> Run(params string[] arguments) =>
        BuiltProgram.RunInAsync(_folder.Path, [.. arguments, "--catalog", "regio"]);

    private Task<Ran> Shell(string line) => BuiltProgram.ShellAsync(_folder.Path, line);

    private async Task<string> GitHub(string from)
    {
        var ran = await BuiltProgram.RunInAsync(from, "check", _folder.File("regio"), "--format", "github");
        return Assert.Single(ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<string> Commit()
    {
        var ran = await Shell(
            "cd noord && git init -q && git add -A && git -c user.name=x -c user.email=x@example.org commit -q -m x && git rev-parse HEAD"
        );
        Assert.Equal(0, ran.ExitCode);
        return ran.Output.Trim();
    }

    private void Import(string import) =>
        Write(
            "regio/catalogus.yaml",
            $"taal: nl\nschema: v1\nnaam: Regio\nnamen:\n  - {{id: r, eigenaar: Regio}}\ninvoer:\n  - {import}\n"
        );

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
        File.WriteAllText(_folder.File(path), text);
    }
}
