using Curriculum.Diagnostics;
using Curriculum.Model;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>The two streams of a command: the result on one, the conversation on the other; and the language of both.</summary>
internal sealed class Terminal
{
    private const int UnlimitedWidth = 10_000;

    public Terminal(TextWriter output, TextWriter error, TextReader input, TextLanguage language, bool interactive)
    {
        (Output, Error, Input, Language, IsInteractive) = (output, error, input, language, interactive);
        Result = Styled(output, interactive);
        Conversation = Styled(error, interactive);
    }

    /// <summary>Gets the plain stream of results.</summary>
    public TextWriter Output { get; }

    /// <summary>Gets the plain stream of the conversation.</summary>
    public TextWriter Error { get; }

    /// <summary>Gets the input.</summary>
    public TextReader Input { get; }

    /// <summary>Gets the language that is spoken.</summary>
    public TextLanguage Language { get; }

    /// <summary>Gets whether a person looks at the results.</summary>
    public bool IsInteractive { get; }

    /// <summary>Gets the styled stream of results; without a person or with <c>NO_COLOR</c> it has no colour.</summary>
    public IAnsiConsole Result { get; }

    /// <summary>Gets the styled stream of the conversation.</summary>
    public IAnsiConsole Conversation { get; }

    /// <summary>Gets whether a person can be asked: both the conversation and the input are at a terminal.</summary>
    public bool CanAsk =>
        IsInteractive && !System.Console.IsInputRedirected && Conversation.Profile.Capabilities.Interactive;

    /// <summary>Returns the terminal of this process; the language is that of <c>--lang</c>, or of the environment.</summary>
    public static Terminal OfThisProcess(IReadOnlyList<string> arguments) =>
        new(
            System.Console.Out,
            System.Console.Error,
            System.Console.In,
            SpokenLanguage.Of(arguments, Environment.GetEnvironmentVariable),
            !System.Console.IsOutputRedirected
        );

    /// <summary>Returns a text of the word book in the language that is spoken.</summary>
    public string Text(string key, params ReadOnlySpan<object> gaps) => WordBook.Text(Language, key, gaps);

    /// <summary>Returns a whole number with its thousands apart.</summary>
    public string Whole(long number) => Numbers.Whole(Language, number);

    /// <summary>Returns a number of study hours.</summary>
    public string Hours(int hours) => Text("path.hours", Whole(hours));

    private static IAnsiConsole Styled(TextWriter writer, bool interactive)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
                Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
        if (!interactive)
        {
            console.Profile.Width = UnlimitedWidth;
        }

        return console;
    }
}
