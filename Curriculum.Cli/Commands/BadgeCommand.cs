using System.CommandLine;
using Curriculum.Cli.Console;

namespace Curriculum.Cli.Commands;

/// <summary>Issues, revokes, verifies and lists badges.</summary>
internal sealed class BadgeCommand(
    Terminal terminal,
    BadgeIssueCommand issue,
    BadgeRevokeCommand revoke,
    BadgeVerifyCommand verify,
    BadgeListCommand list
) : ICommand
{
    public Command Create() =>
        new("badge", terminal.Text("command.badge"))
        {
            Subcommands = { issue.Create(), revoke.Create(), verify.Create(), list.Create() },
        };
}
