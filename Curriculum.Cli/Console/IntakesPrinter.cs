using System.Globalization;
using Curriculum.Answers;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>Prints the intake report as a table: per module the mean and the longest wait, and a strip of starts by month.</summary>
internal sealed class IntakesPrinter(Terminal terminal)
{
    public void Print(IntakesAnswer answer)
    {
        terminal.Output.WriteLine(terminal.Text("intakes.window", Day(answer.Window.From), Day(answer.Window.To)));
        terminal.Output.WriteLine(terminal.Text("intakes.definition"));
        terminal.Output.WriteLine();
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(terminal.Text("intakes.module"));
        table.AddColumn(new TableColumn(terminal.Text("intakes.mean")).RightAligned());
        table.AddColumn(new TableColumn(terminal.Text("intakes.longest")).RightAligned());
        table.AddColumn(new TableColumn(terminal.Text("intakes.starts")).RightAligned());
        table.AddColumn(terminal.Text("intakes.next"));
        table.AddColumn(terminal.Text("intakes.strip"));
        foreach (var module in answer.Modules)
        {
            table.AddRow(
                new Text(module.Module),
                new Text(Wait(module.MeanWaitDays)),
                new Text(Wait(module.LongestWaitDays)),
                new Text(terminal.Whole(module.Intakes.Count)),
                new Text(module.Intakes.Count > 0 ? Day(module.Intakes[0].Date) : "-"),
                new Text(Strip(module, answer.Window))
            );
        }

        terminal.Result.Write(table);
        Findings(answer);
    }

    private void Findings(IntakesAnswer answer)
    {
        if (answer.Findings.Count == 0)
        {
            terminal.Output.WriteLine(terminal.Text("intakes.no-findings"));
        }

        foreach (var finding in answer.Findings)
        {
            new StyledLine().Add(finding.Code, "yellow").Add($"  {finding.Message}").Print(terminal.Result);
        }
    }

    /// <summary>One mark a month: a start, or none.</summary>
    private static string Strip(ModuleIntakesAnswer module, WindowAnswer window)
    {
        var months = module.Intakes.Select(intake => Month(intake.Date)).ToHashSet();
        var first = Month(window.From);
        return string.Concat(
            Enumerable
                .Range(0, Month(window.To) - first + 1)
                .Select(index => months.Contains(first + index) ? '●' : '·')
        );
    }

    private static int Month(DateOnly date) => date.Year * 12 + date.Month;

    private string Wait(int? days) =>
        days is { } number ? terminal.Text("intakes.days", terminal.Whole(number)) : terminal.Text("intakes.dead-end");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
