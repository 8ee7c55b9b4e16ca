using System.CommandLine;
using Curriculum.Cli.Console;
using Curriculum.Store;

namespace Curriculum.Cli.Badges;

/// <summary>Finds the store of this user: the folder asked for, else one in the user's data folder.</summary>
internal static class StoreFolder
{
    public static Option<string?> Option(Terminal terminal) =>
        new("--store") { Description = terminal.Text("command.store"), HelpName = "DIR" };

    public static IssuerStore Open(string? asked, TimeProvider clock) =>
        IssuerStore.Open(asked ?? OfThisUser(), clock, Entropy.System);

    private static string OfThisUser() =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "curriculum"
        );
}
