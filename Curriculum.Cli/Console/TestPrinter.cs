using System.Globalization;
using Curriculum.Cli.Catalogs;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Scenarios;

namespace Curriculum.Cli.Console;

/// <summary>Prints what came of scenarios: those that fail, what is not tested, and the totals.</summary>
internal sealed class TestPrinter(Terminal terminal, LoadedCatalog loaded)
{
    private const int Most = 10;

    public void Print(TestReport report, bool all)
    {
        foreach (var result in report.Scenarios.Where(result => !result.Ok))
        {
            Failed(result);
        }

        Findings(report, all ? int.MaxValue : Most);
        if (report.Scenarios.IsEmpty)
        {
            terminal.Output.WriteLine(terminal.Text("test.no-scenarios"));
            return;
        }

        var passed = report.Scenarios.Count(result => result.Ok);
        Total("test.scenarios", report.Scenarios.Length, passed, report.Scenarios.Length - passed);
        Share("test.coverage", report.Coverage.Both, report.Coverage.Conditions);
        if (report.Mutation is { } mutation)
        {
            Share("test.mutation", mutation.Killed, mutation.Mutants);
        }
    }

    /// <summary>What fails stands in the author's words, of which each line names one expectation.</summary>
    private void Failed(ScenarioResult result)
    {
        var scenario = result.Scenario;
        var written = loaded.Clean().Manifest.Language;
        new StyledLine()
            .Add($"{scenario.At}  ", "bold")
            .Add(terminal.Text("test.failed"), "red")
            .Add($"  {scenario.Name.In(terminal.Language)}")
            .Print(terminal.Result);
        foreach (var key in result.Failed)
        {
            var expected = ExpectationText.Of(scenario.Expects, key, written);
            var got = ExpectationText.Of(result.Got, key, written);
            new StyledLine()
                .Add("     = ", "dim")
                .Add(terminal.Text("test.expected", ExpectationText.Key(key, written), Or(expected), Or(got)))
                .Print(terminal.Result);
        }
    }

    private void Findings(TestReport report, int most)
    {
        foreach (
            var code in report
                .Findings.GroupBy(finding => finding.Code, StringComparer.Ordinal)
                .OrderBy(code => code.Key, StringComparer.Ordinal)
        )
        {
            foreach (var finding in code.Take(most))
            {
                Finding(finding);
            }

            if (code.Count() > most)
            {
                new StyledLine()
                    .Add(terminal.Text("test.more", terminal.Whole(code.Count() - most)), "dim")
                    .Print(terminal.Result);
            }
        }
    }

    private void Finding(Diagnostic finding)
    {
        var line = new StyledLine();
        if (finding.Place is DiagnosticPlace.InFile(var at))
        {
            line.Add($"{at}  ", "bold");
        }

        line.Add(finding.Code, "blue").Add($"  {finding.Message(terminal.Language)}").Print(terminal.Result);
    }

    private string Or(string text) => text.Length > 0 ? text : terminal.Text("test.none");

    private void Share(string key, int part, int whole)
    {
        var percent = whole == 0 ? 100 : (int)(100L * part / whole);
        terminal.Output.WriteLine(
            terminal.Text(
                key,
                terminal.Whole(part),
                terminal.Whole(whole),
                percent.ToString(CultureInfo.InvariantCulture)
            )
        );
    }

    private void Total(string key, int all, int passed, int failed) =>
        terminal.Output.WriteLine(
            terminal.Text(key, terminal.Whole(all), terminal.Whole(passed), terminal.Whole(failed))
        );
}
