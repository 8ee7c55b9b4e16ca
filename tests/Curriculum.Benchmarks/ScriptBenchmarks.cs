using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scripting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Benchmarks;

/// <summary>C# expressions read and lowered, and asked; the goal is at most 100 microseconds to lower one.</summary>
[MemoryDiagnoser]
public class ScriptBenchmarks
{
    private static readonly string[] Texts =
    [
        "candidate.Age >= 18 && asOf.Month >= 8",
        "holds.Any(h => h.Id == \"bewijs/vca-b\" && h.Earned.AddMonths(36) >= asOf && h.Result >= 6)",
        "candidate.MonthsIn(\"glasvezel\") * 2 + candidate.Age >= 40 ? holds.Count(h => h.IsValid) >= 2 : candidate.Holds(\"bewijs/vca-b\")",
    ];

    private readonly NameTable _names = NameTable.Of(DemoCatalog.Compiled());
    private readonly CatalogDocument _document = CatalogDocument.Read(
        new CatalogFile("x.yaml", "id: x\n"u8.ToArray()),
        EntityKind.Module,
        TextLanguage.Dutch,
        "x"
    );

    private Requirement[] _requirements = [];
    private Dossier? _dossier;

    [GlobalSetup]
    public void Setup()
    {
        var catalog = DemoCatalog.Compiled();
        _dossier = new Dossier(catalog, catalog.Candidates[0], new DateOnly(2026, 9, 1));
        _requirements = [.. Texts.Select(text => new Requirement.Script(Read(text)))];
    }

    [Benchmark(OperationsPerInvoke = 3, Description = "expressions lowered")]
    public int Lowered() => Texts.Count(text => Read(text) is not ScriptExpression.Flag);

    [Benchmark(OperationsPerInvoke = 3, Description = "expressions asked")]
    public int Asked() => _requirements.Count(each => RequirementEvaluator.Evaluate(each, _dossier!) == Truth.True);

    private ScriptExpression Read(string text)
    {
        var source = new RuleSource(_document, new YamlNode.Scalar(0, 2, text, ScalarStyle.Plain));
        return
            ScriptParser.Read(text).Tree is { } tree
            && new ScriptLowering(new ScriptSource(source), _names).Lower(tree) is { } expression
            ? expression
            : throw new InvalidOperationException(text);
    }
}
