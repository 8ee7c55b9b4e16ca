using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Cli.Sarif;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Formatting;

namespace Curriculum.Cli.Commands;

/// <summary>Checks a catalog and tells, to the character, what is wrong.</summary>
internal sealed class CheckCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = terminal.Text("command.catalog"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<bool> _strict = new("--strict") { Description = terminal.Text("command.check-strict") };

    private readonly Option<bool> _fix = new("--fix") { Description = terminal.Text("command.check-fix") };

    private readonly Option<string> _format = new("--format")
    {
        Description = terminal.Text("command.check-format"),
        DefaultValueFactory = _ => "human",
    };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("human", "json", "sarif", "github");
        var command = new Command("check", terminal.Text("command.check"))
        {
            _folder,
            _catalog,
            _format,
            _json,
            _strict,
            _fix,
        };
        command.SetAction(result =>
        {
            var loaded = CommonOptions.Read(
                result.GetValue(_folder) ?? result.GetValue(_catalog),
                clock,
                asksCompiler: true
            );
            return Run(
                result.GetValue(_fix) ? Mended(loaded) : loaded,
                result.GetValue(_json) ? "json" : result.GetRequiredValue(_format),
                result.GetValue(_strict)
            );
        });
        return command;
    }

    private int Run(LoadedCatalog loaded, string format, bool strict)
    {
        var found = loaded.Compilation.Diagnostics;
        switch (format)
        {
            case "json":
                JsonWriter.Print(terminal, Answer(loaded), AnswersJson.Readable.CheckAnswer);
                break;
            case "sarif":
                var report = new SarifReport(terminal.Language, loaded.PathFromHere, loaded.Line, loaded.Shown);
                JsonWriter.Print(terminal, report.Of(found), SarifJson.Default.SarifLog);
                break;
            case "github":
                foreach (var diagnostic in found)
                {
                    terminal.Output.WriteLine(
                        GitHubAnnotations.Line(diagnostic, terminal.Language, loaded.PathFromHere, loaded.Shown)
                    );
                }

                break;
            default:
                Tell(loaded);
                break;
        }

        return found.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.No
            : strict && found.Any(diagnostic => diagnostic.Severity == Severity.Warning) ? ExitCode.Warnings
            : ExitCode.Yes;
    }

    /// <summary>Writes what can be mended for certain, says so, and reads the catalog again.</summary>
    private LoadedCatalog Mended(LoadedCatalog loaded)
    {
        var (files, mended) = CertainFixes.Apply(loaded.Set);
        var changed = loaded
            .Files.Zip(files)
            .Select(pair => new FormattedFile(pair.First, pair.Second, []))
            .Where(file => file.IsChanged)
            .ToList();
        if (changed.Count == 0)
        {
            return loaded;
        }

        CatalogWriter.Write(loaded.Folder, changed);
        foreach (var diagnostic in mended)
        {
            var edit = diagnostic.Fix[0];
            terminal.Error.WriteLine(terminal.Text("check.mended", edit.Span, diagnostic.Code, edit.NewText));
        }

        return LoadedCatalog.Read(loaded.Folder, DoorClock.Today(clock), asksCompiler: true);
    }

    private CheckAnswer Answer(LoadedCatalog loaded) =>
        new(
            loaded.Compilation.Ok,
            CountsAnswer.Of(loaded.Compilation.Catalog),
            loaded.Compilation.Ok ? loaded.Compilation.Catalog?.Digest : null,
            [.. loaded.Compilation.Diagnostics.Select(diagnostic => DiagnosticAnswer.Of(diagnostic, terminal.Language))]
        );

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
