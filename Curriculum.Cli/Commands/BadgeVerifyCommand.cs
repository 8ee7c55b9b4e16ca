using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Badges;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Entry;

namespace Curriculum.Cli.Commands;

/// <summary>Verifies a badge offline and tells what was found, aspect by aspect.</summary>
internal sealed class BadgeVerifyCommand(Terminal terminal, TimeProvider clock, BadgeEvidence evidence)
{
    private readonly Argument<string> _file = new("FILE") { Description = terminal.Text("command.badge-file") };

    private readonly Option<string?> _recipient = new("--recipient")
    {
        Description = terminal.Text("command.badge-expected"),
        HelpName = "DID|MAILTO",
    };

    private readonly Option<bool> _json = CommonOptions.Json(terminal);
    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);

    public Command Create()
    {
        var command = new Command("verify", terminal.Text("command.badge-verify"))
        {
            _file,
            _recipient,
            _json,
            _catalog,
        };
        evidence.AddOptions(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var context = evidence.Context(result, Recipient(result.GetValue(_recipient)));
        var verdict = BadgeVerifier.Verify(BadgeEvidence.Bytes(result.GetRequiredValue(_file)), context);
        var answer = VerificationAnswers.Of(verdict, Entry(result, context, verdict), terminal.Language);
        if (result.GetValue(_json))
        {
            JsonWriter.Print(terminal, answer, AnswersJson.Readable.VerificationAnswer);
        }
        else
        {
            new VerdictPrinter(terminal).Print(answer);
        }

        return VerdictExit.Of(verdict);
    }

    /// <summary>A verifier needs no catalog; where there is a clean one, what the badge counts as is told too.</summary>
    private EntryResult? Entry(ParseResult result, VerificationContext context, BadgeVerdict verdict)
    {
        var folder = CatalogLocator.Find(result.GetValue(_catalog), Directory.GetCurrentDirectory());
        return
            Directory.Exists(folder)
            && LoadedCatalog.Read(folder, DoorClock.Today(clock)).Compilation is { Ok: true, Catalog: { } catalog }
            ? BadgeEntry.Accept(catalog, context.Trust, verdict)
            : null;
    }

    private static Recipient? Recipient(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var recipient = Curriculum.Badges.Recipient.Read(text, out var fault);
        return fault is null ? recipient : throw new Refusal(fault);
    }
}
