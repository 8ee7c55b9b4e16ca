using System.CommandLine;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Cli.Demonstration;

namespace Curriculum.Cli.Commands;

/// <summary>Tells the whole story on the demo catalog.</summary>
internal sealed class DemoCommand(Terminal terminal, TimeProvider clock) : ICommand
{
    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);

    public Command Create()
    {
        var command = new Command("demo", terminal.Text("command.demo")) { _catalog };
        command.SetAction(
            (result, cancellation) =>
                new DemoStory(
                    terminal,
                    LoadedCatalog.Read(Folder(result.GetValue(_catalog)), DoorClock.Today(clock))
                ).TellAsync(cancellation)
        );
        return command;
    }

    /// <summary>The demo catalog ships beside the program.</summary>
    private static string Folder(string? asked) =>
        asked is null
            ? Path.Combine(AppContext.BaseDirectory, "catalog")
            : CatalogLocator.Find(asked, Directory.GetCurrentDirectory());
}
