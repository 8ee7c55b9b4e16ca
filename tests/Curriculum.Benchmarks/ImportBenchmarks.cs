using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;

namespace Curriculum.Benchmarks;

/// <summary>Reads two thousand files from a folder, and the same files from a commit.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private const int Files = 2_000;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import");
    private string _hash = "";

    [GlobalSetup]
    public void Write()
    {
        var modules = _folder.CreateSubdirectory("modules").CreateSubdirectory("n");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "catalogus.yaml"),
            "taal: nl\nschema: v1\nnaam: N\nnamen:\n  - {id: n, eigenaar: N}\n"
        );
        for (var file = 0; file < Files; file++)
        {
            var rule = file < 3 ? "" : $"vereist:\n  - n/m{file / 2} of n/m{file / 3}\n";
            File.WriteAllText(
                Path.Combine(modules.FullName, $"m{file}.yaml"),
                $"id: n/m{file}\ntitel: Module {file}\nuren: {{contact: 8}}\n{rule}"
            );
        }

        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        _hash = Git("rev-parse", "HEAD");
    }

    [GlobalCleanup]
    public void Remove() => _folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public int ReadFolder() => CatalogSet.Read(new CatalogSource.Folder(_folder.FullName)).Own.Files.Length;

    [Benchmark]
    public int ReadCommit() => CatalogSet.Read(new CatalogSource.Commit(_folder.FullName, _hash, "")).Own.Files.Length;

    [Benchmark]
    public int CheckCommit() =>
        CatalogCompiler
            .Compile(CatalogSet.Read(new CatalogSource.Commit(_folder.FullName, _hash, "")))
            .Diagnostics.Length;

    private string Git(params string[] arguments)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = _folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var output = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments[0]}");
    }
}
