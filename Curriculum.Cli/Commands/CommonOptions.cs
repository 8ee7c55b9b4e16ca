using System.CommandLine;
using System.Globalization;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;

namespace Curriculum.Cli.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language(Terminal terminal)
    {
        var option = new Option<string>("--lang") { Description = terminal.Text("command.lang"), Recursive = true };
        option.AcceptOnlyFromAmong("nl", "en");
        return option;
    }

    public static Option<string?> Catalog(Terminal terminal) =>
        new("--catalog") { Description = terminal.Text("command.catalog"), HelpName = "DIR" };

    public static Option<bool> Json(Terminal terminal) => new("--json") { Description = terminal.Text("command.json") };

    public static Option<DateOnly?> Date(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var date
                    )
                )
                {
                    return date;
                }

                result.AddError($"{name}: `{text}` (YYYY-MM-DD)");
                return null;
            },
        };

    public static Option<int?> Number(Terminal terminal, string name, string description, int least, int most) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                if (
                    int.TryParse(
                        result.Tokens[0].Value,
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                    && number >= least
                    && number <= most
                )
                {
                    return number;
                }

                result.AddError($"{name}: {QuestionDiagnostics.NotBetween(least, most).Message(terminal.Language)}");
                return null;
            },
        };

    public static LoadedCatalog Read(string? asked, TimeProvider clock, bool asksCompiler = false) =>
        LoadedCatalog.Read(
            CatalogLocator.Find(asked, Directory.GetCurrentDirectory()),
            DoorClock.Today(clock),
            asksCompiler
        );
}
