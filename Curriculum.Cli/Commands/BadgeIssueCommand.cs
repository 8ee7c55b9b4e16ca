using System.CommandLine;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Store;

namespace Curriculum.Cli.Commands;

/// <summary>Issues a badge for a module; issuing the same again gives the same badge.</summary>
internal sealed class BadgeIssueCommand(Terminal terminal, TimeProvider clock, Passphrase passphrase)
{
    private readonly Option<string> _achievement = new("--achievement")
    {
        Description = terminal.Text("command.badge-achievement"),
        HelpName = "ID",
        Required = true,
    };

    private readonly Option<string> _recipient = new("--recipient")
    {
        Description = terminal.Text("command.badge-recipient"),
        HelpName = "DID|MAILTO",
        Required = true,
    };

    private readonly Option<DateOnly?> _awarded = CommonOptions.Date(
        "--awarded",
        terminal.Text("command.badge-awarded")
    );

    private readonly Option<string?> _out = new("--out")
    {
        Description = terminal.Text("command.badge-out"),
        HelpName = "FILE",
    };

    private readonly Option<bool> _plan = new("--plan") { Description = terminal.Text("command.plan") };
    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<string?> _store = StoreFolder.Option(terminal);

    public Command Create()
    {
        var command = new Command("issue", terminal.Text("command.badge-issue"))
        {
            _achievement,
            _recipient,
            _awarded,
            _out,
            _plan,
            _json,
            _catalog,
            _store,
            passphrase.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var catalog = CommonOptions.Read(result.GetValue(_catalog), clock).Clean();
        var module = new ModuleId(result.GetRequiredValue(_achievement));
        if (catalog.Find(module) is null)
        {
            var nearest = Nearest.Of(module.Value, catalog.Modules.Select(each => each.Id.Value));
            throw new Refusal(QuestionDiagnostics.Unknown(module.Value, nearest));
        }

        var store = StoreFolder.Open(result.GetValue(_store), clock);
        var request = new IssueRequest(
            catalog,
            module,
            result.GetRequiredValue(_recipient),
            result.GetValue(_awarded) ?? DoorClock.Today(clock)
        );
        MayWrite(result.GetValue(_out), store, request);
        return result.GetValue(_plan)
            ? Tell(result, store.PlanIssue(store.Keys.Active().Did, request), module)
            : Tell(result, await IssueAsync(result, store, request, cancellation).ConfigureAwait(false), module);
    }

    /// <summary>Nothing is issued that could not be handed over: the folder is there, and no other file is in the way.</summary>
    private static void MayWrite(string? file, IssuerStore store, IssueRequest request)
    {
        if (file is null)
        {
            return;
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            throw new Refusal(CommandDiagnostics.Unreadable(file));
        }

        var isThisBadge =
            File.Exists(file)
            && store.PlanIssue(store.Keys.Active().Did, request) is IssueOutcome.AlreadyIssued(var known)
            && File.ReadAllBytes(file).AsSpan().SequenceEqual(known.Bytes.Span);
        if (File.Exists(file) && !isThisBadge)
        {
            throw new Refusal(CommandDiagnostics.FileExists(file));
        }
    }

    private async Task<IssueOutcome> IssueAsync(
        ParseResult result,
        IssuerStore store,
        IssueRequest request,
        CancellationToken cancellation
    )
    {
        using var signer = store.Keys.Open(passphrase.Read(result));
        return await store.IssueAsync(signer, request, cancellation).ConfigureAwait(false);
    }

    private int Tell(ParseResult result, IssueOutcome outcome, ModuleId module)
    {
        switch (outcome)
        {
            case IssueOutcome.Issued(var badge):
                Deliver(result, badge, "issued");
                return ExitCode.Yes;
            case IssueOutcome.AlreadyIssued({ Entry.Revoked: { } revoked } badge):
                throw new Refusal(
                    IssuingDiagnostics.AlreadyRevoked(
                        badge.Id,
                        revoked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    ),
                    ExitCode.No
                );
            case IssueOutcome.AlreadyIssued(var badge) when !result.GetValue(_plan):
                Deliver(result, badge, "already-issued");
                return ExitCode.Yes;
            case IssueOutcome.AlreadyIssued(var badge):
                Say(
                    result,
                    new BadgeAnswer(
                        badge.Id,
                        "already-issued",
                        module.Value,
                        badge.Entry.Awarded,
                        badge.Entry.Revoked,
                        File: null
                    )
                );
                return ExitCode.Yes;
            case IssueOutcome.Planned planned:
                Say(
                    result,
                    new BadgeAnswer(Id: null, "planned", module.Value, planned.Awarded, Revoked: null, File: null)
                );
                return ExitCode.Yes;
            case IssueOutcome.Refused(var finding):
                throw new Refusal(finding);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The badge goes to the file, or to standard output; what was done is told on the other stream.</summary>
    private void Deliver(ParseResult result, IssuedBadge badge, string outcome)
    {
        if (result.GetValue(_out) is { } file)
        {
            WholeFile.Write(file, badge.Bytes);
            Say(
                result,
                new BadgeAnswer(badge.Id, outcome, badge.Entry.Module, badge.Entry.Awarded, badge.Entry.Revoked, file)
            );
            return;
        }

        terminal.Output.WriteLine(System.Text.Encoding.UTF8.GetString(badge.Bytes.Span));
        terminal.Error.WriteLine(terminal.Text($"badge.{outcome}", badge.Id));
    }

    private void Say(ParseResult result, BadgeAnswer answer)
    {
        if (result.GetValue(_json))
        {
            JsonWriter.Print(terminal, answer, AnswersJson.Default.BadgeAnswer);
        }
        else
        {
            terminal.Output.WriteLine(terminal.Text($"badge.{answer.Outcome}", answer.Id ?? answer.Module));
        }
    }
}
