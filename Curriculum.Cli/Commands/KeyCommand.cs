using System.CommandLine;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Console;

namespace Curriculum.Cli.Commands;

/// <summary>Makes and shows the keys of an issuer.</summary>
internal sealed class KeyCommand(Terminal terminal, TimeProvider clock, Passphrase passphrase) : ICommand
{
    private readonly Option<string?> _store = StoreFolder.Option(terminal);
    private readonly Option<bool> _plan = new("--plan") { Description = terminal.Text("command.plan") };

    public Command Create() => new("key", terminal.Text("command.key")) { Subcommands = { New(), List() } };

    private Command New()
    {
        var command = new Command("new", terminal.Text("command.key-new")) { _store, _plan, passphrase.Option };
        command.SetAction(result =>
        {
            var store = StoreFolder.Open(result.GetValue(_store), clock);
            if (result.GetValue(_plan))
            {
                terminal.Output.WriteLine(terminal.Text("badge.key-planned", store.Folder));
                return ExitCode.Yes;
            }

            var key = store.Keys.New(passphrase.ReadNew(result));
            terminal.Output.WriteLine(key.Did);
            terminal.Error.WriteLine(terminal.Text("badge.key-backup", key.File));
            return ExitCode.Yes;
        });
        return command;
    }

    private Command List()
    {
        var command = new Command("list", terminal.Text("command.key-list")) { _store };
        command.SetAction(result =>
        {
            var keys = StoreFolder.Open(result.GetValue(_store), clock).Keys.List();
            foreach (var key in keys)
            {
                terminal.Output.WriteLine($"{(key.IsActive ? "*" : " ")} {key.Did}  {key.File}");
            }

            terminal.Error.WriteLine(terminal.Text(keys.IsEmpty ? "badge.key-none" : "badge.key-keep"));
            return ExitCode.Yes;
        });
        return command;
    }
}
