using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Dsl.Scenarios;

namespace Curriculum.Cli.Commands;

/// <summary>Runs the scenarios of a catalog and tells what they do not test.</summary>
internal sealed class TestCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = terminal.Text("command.catalog"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<bool> _all = new("--all") { Description = terminal.Text("command.test-all") };

    private readonly Option<bool> _noMutation = new("--no-mutation")
    {
        Description = terminal.Text("command.test-no-mutation"),
    };

    public Command Create()
    {
        var command = new Command("test", terminal.Text("command.test"))
        {
            _folder,
            _catalog,
            _noMutation,
            _all,
            _json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var loaded = CommonOptions.Read(result.GetValue(_folder) ?? result.GetValue(_catalog), clock);
        var context = loaded.Words(terminal.Language);
        var bar = new ProgressBar(terminal, terminal.Text("test.running"));
        var report = await bar.WhileAsync(
                progress =>
                    CatalogTest.Run(
                        loaded.Compilation,
                        !result.GetValue(_noMutation),
                        new Progress(done => progress.Report(done.Done / (double)done.Of)),
                        cancellation
                    ),
                cancellation
            )
            .ConfigureAwait(false);
        if (result.GetValue(_json))
        {
            JsonWriter.Print(terminal, new TestAnswers(context).Of(report), AnswersJson.Readable.TestAnswer);
        }
        else
        {
            new TestPrinter(terminal, loaded).Print(report, result.GetValue(_all));
        }

        return report.Ok ? ExitCode.Yes : ExitCode.No;
    }

    /// <summary>Tells at once, on the thread that reports.</summary>
    private sealed class Progress(Action<TestProgress> tell) : IProgress<TestProgress>
    {
        public void Report(TestProgress value) => tell(value);
    }
}
