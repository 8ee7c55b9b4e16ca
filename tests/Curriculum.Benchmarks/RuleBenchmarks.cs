using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Benchmarks;

/// <summary>Rules parsed per second, on a mix of what authors write; the baseline only walks the letters.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly string[] Rules =
    [
        "bewijs/vca-b",
        "taal(nl) >= B1 en leeftijd >= 18",
        "ins/e-basis of ins/laad-afronding of ervaring(glasvezel) >= 6 maanden",
        "minstens 2 van (energie/elektro-basis, energie/meten-1, energie/schakelen-1)",
        "(net/ls-mof en net/ls-ov) of (ins/laad-publiek en net/ls-aansluit) of net/ls-p2k1 zelf behaald",
    ];

    private readonly RuleParser _parser = new(RuleWords.In(TextLanguage.Dutch));

    [Benchmark(Baseline = true, OperationsPerInvoke = 5, Description = "letters walked")]
    public int Letters() => Rules.Sum(rule => rule.Count(letter => letter is ' ' or '('));

    [Benchmark(OperationsPerInvoke = 5, Description = "rules parsed")]
    public int Parsed() => Rules.Count(rule => _parser.Read(rule).Tree is not null);
}
