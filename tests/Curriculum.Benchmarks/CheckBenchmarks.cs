using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Compilation;
using YamlDotNet.Core;

namespace Curriculum.Benchmarks;

/// <summary>Checking the demo catalog against the bare YAML events of the same bytes.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly IReadOnlyList<CatalogFile> _files = DemoCatalog.Read();

    [Benchmark(Baseline = true, Description = "bare YAML events")]
    public int Events()
    {
        var count = 0;
        foreach (var file in _files)
        {
            using var text = new StringReader(System.Text.Encoding.UTF8.GetString(file.Content.Span));
            var parser = new Parser(text);
            while (parser.MoveNext())
            {
                count++;
            }
        }

        return count;
    }

    [Benchmark(Description = "check")]
    public int Check() => CatalogCompiler.Compile(_files).Diagnostics.Length;
}
