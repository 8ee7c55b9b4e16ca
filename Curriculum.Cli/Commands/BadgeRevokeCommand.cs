using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Console;
using Curriculum.Store;

namespace Curriculum.Cli.Commands;

/// <summary>Revokes a badge and publishes the status list; revoking again changes nothing.</summary>
internal sealed class BadgeRevokeCommand(Terminal terminal, TimeProvider clock, Passphrase passphrase)
{
    private readonly Argument<string> _badge = new("BADGE") { Description = terminal.Text("command.badge-id") };

    private readonly Option<string> _reason = new("--reason")
    {
        Description = terminal.Text("command.badge-reason"),
        HelpName = "TEXT",
        Required = true,
    };

    private readonly Option<bool> _plan = new("--plan") { Description = terminal.Text("command.plan") };
    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<string?> _store = StoreFolder.Option(terminal);

    public Command Create()
    {
        var command = new Command("revoke", terminal.Text("command.badge-revoke"))
        {
            _badge,
            _reason,
            _plan,
            _json,
            _store,
            passphrase.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var store = StoreFolder.Open(result.GetValue(_store), clock);
        var badge = result.GetRequiredValue(_badge);
        var outcome = result.GetValue(_plan)
            ? store.PlanRevoke(badge)
            : await RevokeAsync(result, store, badge, cancellation).ConfigureAwait(false);
        return outcome switch
        {
            RevokeOutcome.Revoked(var known) => Say(result, known, "revoked"),
            RevokeOutcome.AlreadyRevoked(var known) => Say(result, known, "already-revoked"),
            RevokeOutcome.Planned(var known) => Say(result, known, "revoke-planned"),
            RevokeOutcome.Refused(var finding) => throw new Refusal(finding),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<RevokeOutcome> RevokeAsync(
        ParseResult result,
        IssuerStore store,
        string badge,
        CancellationToken cancellation
    )
    {
        using var signer = store.Keys.Open(passphrase.Read(result));
        return await store
            .RevokeAsync(signer, badge, result.GetRequiredValue(_reason), cancellation)
            .ConfigureAwait(false);
    }

    private int Say(ParseResult result, RegisteredBadge badge, string outcome)
    {
        if (result.GetValue(_json))
        {
            JsonWriter.Print(
                terminal,
                new BadgeAnswer(badge.Id, outcome, badge.Module, badge.Awarded, badge.Revoked, File: null),
                AnswersJson.Default.BadgeAnswer
            );
        }
        else
        {
            terminal.Output.WriteLine(terminal.Text($"badge.{outcome}", badge.Id));
        }

        return ExitCode.Yes;
    }
}
