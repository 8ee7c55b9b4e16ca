using System.CommandLine;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Scheduling;

namespace Curriculum.Cli.Commands;

/// <summary>Tells a school where its intake moments make people wait.</summary>
internal sealed class IntakesCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private const int YearsAhead = 2;

    private readonly Option<DateOnly?> _from = CommonOptions.Date("--from", terminal.Text("command.intakes-from"));
    private readonly Option<DateOnly?> _to = CommonOptions.Date("--to", terminal.Text("command.intakes-to"));

    private readonly Option<string?> _provider = new("--provider")
    {
        Description = terminal.Text("command.intakes-provider"),
        HelpName = "ID",
    };

    private readonly Option<string?> _norm = new("--norm")
    {
        Description = terminal.Text("command.intakes-norm"),
        HelpName = "8w",
    };

    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);

    public Command Create()
    {
        var command = new Command("intakes", terminal.Text("command.intakes"))
        {
            _from,
            _to,
            _provider,
            _norm,
            _catalog,
            _json,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var context = CommonOptions.Read(result.GetValue(_catalog), clock).Words(terminal.Language);
        var from = result.GetValue(_from) ?? DoorClock.Today(clock);
        var to = result.GetValue(_to) ?? from.AddYears(YearsAhead);
        if (to < from)
        {
            throw new Refusal(CommandDiagnostics.EndsBeforeItStarts("--to", "--from"));
        }

        var report = IntakeReport.Of(context.Catalog, from, to, Provider(result.GetValue(_provider), context.Catalog));
        var answer = IntakesAnswers.Of(context, report, Weeks(result.GetValue(_norm)));
        if (result.GetValue(_json))
        {
            JsonWriter.Print(terminal, answer, AnswersJson.Readable.IntakesAnswer);
        }
        else
        {
            new IntakesPrinter(terminal).Print(answer);
        }

        return answer.Findings.Count == 0 ? ExitCode.Yes : ExitCode.No;
    }

    private static ProviderId? Provider(string? id, Catalog catalog)
    {
        if (id is null)
        {
            return null;
        }

        var provider = new ProviderId(id);
        return catalog.Find(provider) is not null
            ? provider
            : throw new Refusal(
                QuestionDiagnostics.Unknown(id, Nearest.Of(id, catalog.Providers.Select(each => each.Id.Value)))
            );
    }

    /// <summary>Reads a norm such as <c>8w</c>.</summary>
    private static Period? Weeks(string? norm) =>
        norm is null ? null
        : norm.EndsWith('w')
        && int.TryParse(norm.AsSpan(0, norm.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks)
        && weeks is > 0 and < 500
            ? Period.Of(weeks, PeriodUnit.Week)
        : throw new Refusal(CommandDiagnostics.NoNorm(norm));
}
