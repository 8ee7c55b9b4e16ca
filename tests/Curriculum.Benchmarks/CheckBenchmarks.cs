using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Compilation;
using YamlDotNet.Core;

namespace Curriculum.Benchmarks;

/// <summary>Checking a catalog against the bare YAML events of the same bytes.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private IReadOnlyList<CatalogFile> _files = [];

    /// <summary>Gets or sets the number of modules; none for the demo catalog.</summary>
    [Params(0, 2_000, 20_000)]
    public int Modules { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _files = Modules == 0 ? DemoCatalog.Read() : GeneratedCatalog.Of(Modules);
        if (!CatalogCompiler.Compile(_files).Diagnostics.IsEmpty && Modules > 0)
        {
            throw new InvalidOperationException("the generated catalog is not clean");
        }
    }

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
