using BenchmarkDotNet.Attributes;
using Curriculum.Dsl.Rules;
using Curriculum.Model;
using Curriculum.Rules;
using Sprache;

namespace Curriculum.Benchmarks;

/// <summary>Rules parsed per second on a mix of what authors write, against reading by hand and against Sprache over characters.</summary>
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
    private readonly HandParser _hand = new(RuleWords.In(TextLanguage.Dutch));

    [Benchmark(Baseline = true, OperationsPerInvoke = 5, Description = "by hand")]
    public int ByHand() => Rules.Count(rule => _hand.Read(rule).End > 0);

    [Benchmark(OperationsPerInvoke = 5, Description = "rules parsed")]
    public int Parsed() => Rules.Count(rule => _parser.Read(rule).Tree is not null);

    [Benchmark(OperationsPerInvoke = 5, Description = "Sprache over characters")]
    public int Naive() => Rules.Count(rule => NaiveGrammar.Rule.TryParse(rule).WasSuccessful);

    /// <summary>What is compared does the same: the trees are equal, and every parser reads every rule.</summary>
    [GlobalSetup]
    public void Confirm()
    {
        foreach (var rule in Rules)
        {
            if (
                !string.Equals($"{_hand.Read(rule)}", $"{_parser.Read(rule).Tree}", StringComparison.Ordinal)
                || !NaiveGrammar.Rule.TryParse(rule).WasSuccessful
            )
            {
                throw new InvalidOperationException($"the parsers differ on {rule}");
            }
        }
    }
}
