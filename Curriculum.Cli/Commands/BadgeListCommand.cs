using System.CommandLine;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Console;

namespace Curriculum.Cli.Commands;

/// <summary>Lists the badges of the register, the oldest first.</summary>
internal sealed class BadgeListCommand(Terminal terminal, TimeProvider clock)
{
    private readonly Option<string?> _store = StoreFolder.Option(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);

    public Command Create()
    {
        var command = new Command("list", terminal.Text("command.badge-list")) { _json, _store };
        command.SetAction(result =>
        {
            foreach (var badge in StoreFolder.Open(result.GetValue(_store), clock).Badges())
            {
                var answer = new BadgeAnswer(
                    badge.Id,
                    "listed",
                    badge.Module,
                    badge.Awarded,
                    badge.Revoked,
                    File: null
                );
                Print(answer, result.GetValue(_json));
            }

            return ExitCode.Yes;
        });
        return command;
    }

    private void Print(BadgeAnswer badge, bool json)
    {
        if (json)
        {
            JsonWriter.Print(terminal, badge, AnswersJson.Default.BadgeAnswer);
            return;
        }

        var day = badge.Awarded.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var revoked = badge.Revoked is null ? "" : $"  {terminal.Text("badge.revoked-mark")}";
        terminal.Output.WriteLine($"{badge.Id}  {day}  {badge.Module}{revoked}");
    }
}
