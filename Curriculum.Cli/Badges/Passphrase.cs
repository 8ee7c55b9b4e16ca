using System.CommandLine;
using Curriculum.Cli.Console;
using Spectre.Console;

namespace Curriculum.Cli.Badges;

/// <summary>Gets a passphrase from the terminal or from a file; never from a flag or the environment.</summary>
internal sealed class Passphrase(Terminal terminal)
{
    private const int LongestLine = 1_024;
    private const int ShortestPassphrase = 12;

    public Option<string?> Option { get; } =
        new("--passphrase-file") { Description = terminal.Text("command.passphrase-file"), HelpName = "FILE" };

    public string Read(ParseResult result) =>
        result.GetValue(Option) is { } file ? FirstLine(file) : Asked("badge.passphrase");

    /// <summary>Asks twice, so that a slip of the finger does not lock a new key for ever.</summary>
    public string ReadNew(ParseResult result)
    {
        var file = result.GetValue(Option);
        var passphrase = file is null ? Asked("badge.passphrase-new") : FirstLine(file);
        if (passphrase.Length < ShortestPassphrase)
        {
            throw new Refusal(CommandDiagnostics.ShortPassphrase(ShortestPassphrase));
        }

        return file is not null || string.Equals(passphrase, Asked("badge.passphrase-again"), StringComparison.Ordinal)
            ? passphrase
            : throw new Refusal(CommandDiagnostics.PassphrasesDiffer());
    }

    private static string FirstLine(string file)
    {
        using var reader = new StreamReader(file);
        var letters = new char[LongestLine + 1];
        var count = reader.ReadBlock(letters);
        var line = new string(letters, 0, count).Split('\n')[0].TrimEnd('\r');
        return line.Length <= LongestLine ? line : throw new Refusal(CommandDiagnostics.Unreadable(file));
    }

    private string Asked(string key)
    {
        if (!terminal.CanAsk)
        {
            throw new Refusal(CommandDiagnostics.NobodyToAsk());
        }

        return terminal.Conversation.Prompt(new TextPrompt<string>(terminal.Text(key)).Secret());
    }
}
