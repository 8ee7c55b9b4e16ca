using System.CommandLine;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;

namespace Curriculum.Cli.Commands;

/// <summary>Explains a code: what it means, why it is a fault, and how to mend it.</summary>
internal sealed class ExplainCommand(Terminal terminal) : ICommand
{
    private readonly Argument<string> _code = new("CODE") { Description = terminal.Text("command.explain-code") };

    public Command Create()
    {
        var command = new Command("explain", terminal.Text("command.explain")) { _code };
        command.SetAction(result => Run(result.GetRequiredValue(_code).ToUpperInvariant()));
        return command;
    }

    private int Run(string code)
    {
        if (WordBook.Find(code) is not { } explanation)
        {
            var codes = WordBook.Explanations.Select(each => each.Code);
            throw new Refusal(CommandDiagnostics.UnknownCode(code, Nearest.Of(code, codes)));
        }

        new StyledLine()
            .Add(explanation.Code, "bold")
            .Add($"  {explanation.Summary(terminal.Language)}")
            .Print(terminal.Result);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(explanation.Cause.In(terminal.Language));
        if (!explanation.Help.IsEmpty)
        {
            terminal.Output.WriteLine(terminal.Text("command.explain-help", explanation.Advice(terminal.Language)));
        }

        Example("command.explain-wrong", explanation.Wrong.In(terminal.Language));
        Example("command.explain-right", explanation.Right.In(terminal.Language));
        return ExitCode.Yes;
    }

    private void Example(string heading, string example)
    {
        if (example.Length == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Text(heading));
        foreach (var line in example.TrimEnd('\n').Split('\n'))
        {
            terminal.Output.WriteLine($"    {line}");
        }
    }
}
