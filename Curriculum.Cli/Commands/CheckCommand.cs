using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;

namespace Curriculum.Cli.Commands;

/// <summary>Checks a catalog and tells, to the character, what is wrong.</summary>
internal sealed class CheckCommand(Terminal terminal) : ICommand
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = terminal.Text("command.catalog"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<bool> _strict = new("--strict") { Description = terminal.Text("command.check-strict") };

    private readonly Option<string> _format = new("--format")
    {
        Description = terminal.Text("command.check-format"),
        DefaultValueFactory = _ => "human",
    };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("human", "json");
        var command = new Command("check", terminal.Text("command.check"))
        {
            _folder,
            _catalog,
            _format,
            _json,
            _strict,
        };
        command.SetAction(result =>
            Run(
                CommonOptions.Read(result.GetValue(_folder) ?? result.GetValue(_catalog)),
                result.GetValue(_json) || result.GetValue(_format) is "json",
                result.GetValue(_strict)
            )
        );
        return command;
    }

    private int Run(LoadedCatalog loaded, bool json, bool strict)
    {
        var found = loaded.Compilation.Diagnostics;
        if (json)
        {
            JsonWriter.Print(
                terminal,
                new CheckAnswer(
                    loaded.Compilation.Ok,
                    CountsAnswer.Of(loaded.Compilation.Catalog),
                    loaded.Compilation.Ok ? loaded.Compilation.Catalog?.Digest : null,
                    [.. found.Select(diagnostic => DiagnosticAnswer.Of(diagnostic, terminal.Language))]
                ),
                AnswersJson.Readable.CheckAnswer
            );
        }
        else
        {
            Tell(loaded);
        }

        return found.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.No
            : strict && found.Any(diagnostic => diagnostic.Severity == Severity.Warning) ? ExitCode.Warnings
            : ExitCode.Yes;
    }

    private void Tell(LoadedCatalog loaded)
    {
        var printer = new DiagnosticPrinter(terminal.Result, terminal, loaded.Line);
        foreach (var diagnostic in loaded.Compilation.Diagnostics)
        {
            printer.Print(diagnostic);
        }

        var errors = Count(loaded, Severity.Error);
        var warnings = Count(loaded, Severity.Warning);
        if (loaded.Compilation.Ok)
        {
            terminal.Output.WriteLine(CountsLine.Of(terminal, CountsAnswer.Of(loaded.Compilation.Catalog)));
        }

        terminal.Output.WriteLine(
            errors + warnings == 0
                ? terminal.Text("check.clean")
                : terminal.Text("check.findings", terminal.Whole(errors), terminal.Whole(warnings))
        );
        if (errors > 0)
        {
            terminal.Output.WriteLine(
                terminal.Text("check.explain", loaded.Compilation.Diagnostics.First(IsError).Code)
            );
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private static int Count(LoadedCatalog loaded, Severity severity) =>
        loaded.Compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
