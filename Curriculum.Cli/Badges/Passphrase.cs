using System.CommandLine;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;
using Curriculum.Store;
using Spectre.Console;

namespace Curriculum.Cli.Badges;

/// <summary>Gets a passphrase from the terminal or from a file; never from a flag or the environment.</summary>
internal sealed class Passphrase(Terminal terminal)
{
    private const int LongestLine = 1_024;

    public Option<string?> Option { get; } =
        new("--passphrase-file") { Description = terminal.Text("command.passphrase-file"), HelpName = "FILE" };

    public string Read(ParseResult result) =>
        result.GetValue(Option) is { } file ? FirstLine(file) : Asked("badge.passphrase");

    /// <summary>Asks twice, so that a slip of the finger does not lock a new key for ever.</summary>
    public string ReadNew(ParseResult result)
    {
        if (result.GetValue(Option) is { } file)
        {
            return FirstLine(file);
        }

        var passphrase = Asked("badge.passphrase-new");
        return string.Equals(passphrase, Asked("badge.passphrase-again"), StringComparison.Ordinal)
            ? passphrase
            : throw new Refusal(CommandDiagnostics.PassphrasesDiffer());
    }

    private static string FirstLine(string file)
    {
        using var reader = new StreamReader(file);
        var line = reader.ReadLine() ?? "";
        return line.Length <= LongestLine ? line : throw new Refusal(CommandDiagnostics.Unreadable(file));
    }

    private string Asked(string key)
    {
        if (!terminal.CanAsk)
        {
            throw new StoreException(IssuingDiagnostics.NoPassphrase());
        }

        return terminal.Conversation.Prompt(new TextPrompt<string>(terminal.Text(key)).Secret());
    }
}
