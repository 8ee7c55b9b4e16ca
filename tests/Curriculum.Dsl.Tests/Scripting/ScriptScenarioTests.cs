using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scenarios;
using Curriculum.Dsl.Scripting;
using Curriculum.Dsl.Tests.Scenarios;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Scenarios test a rule that is an expression as they test every rule.</summary>
public sealed class ScriptScenarioTests
{
    private const string Script = "holds.Any(h => h.Id == \"havo\" && h.Until >= asOf)";
    private const string Expected = "- {script: '" + Script + "', verloopt: 2027-06-01}";

    /// <summary>The paper of which it asks is part of what the answer depends on: its term is what makes the second one fail.</summary>
    [Fact]
    public void It_is_seen_to_hold_and_not_to_hold_and_to_be_missed_when_it_is_gone()
    {
        var report = Run("2024-01-01", "2020-01-01");
        Assert.True(report.Ok, string.Join(", ", report.Scenarios.SelectMany(result => result.Failed)));
        Assert.Equal("", Small.Missing(report));
        Assert.Equal("", Small.Survivors(report));
    }

    [Fact]
    public void What_was_never_seen_of_it_is_told() =>
        Assert.Equal(
            "a/x#requires/0 holds.Any(h => (h.Id == \"havo\") && (h.Until >= asOf)) False\n",
            Small.Missing(Run("2024-01-01"))
        );

    private static TestReport Run(params string[] earned)
    {
        var scenarios = earned.Select(
            (day, index) =>
                $"  - naam: s{index}\n    peildatum: 2026-09-01\n    doel: a/x\n"
                + $"    kandidaat: {{bewijs: [{{id: havo, behaald: {day}}}]}}\n"
                + (index == 0 ? "    verwacht: {uren: 8}\n" : $"    verwacht:\n      in-de-weg:\n        {Expected}\n")
        );
        var compilation = CatalogCompiler.Compile(
            [
                Texts.File("catalogus.yaml", Texts.Manifest + "scripts: ja\n"),
                Texts.File("bewijzen/havo.yaml", "id: havo\ntitel: Havo\ngeldig: 5 jaar\n"),
                Texts.File("modules/a/x.yaml", $"id: a/x\ntitel: X\nuren: {{contact: 8}}\nvereist:\n  {Expected}\n"),
                Texts.File("s.test.yaml", $"scenarios:\n{string.Concat(scenarios)}"),
            ],
            new ScriptAllowance(new DateOnly(2026, 9, 1), [ScriptAllowance.HashOf(Script)])
        );
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        return CatalogTest.Run(compilation, cancellationToken: TestContext.Current.CancellationToken);
    }
}
