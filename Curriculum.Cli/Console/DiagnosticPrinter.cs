using Curriculum.Diagnostics;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>Prints diagnostics for people: place, code, what is wrong, the line itself, and how to mend it.</summary>
internal sealed class DiagnosticPrinter(IAnsiConsole console, Terminal terminal, Func<string, int, string?> line)
{
    private const int LongestExcerpt = 160;

    /// <summary>Creates a printer for diagnostics that lie in no file.</summary>
    public DiagnosticPrinter(Terminal terminal)
        : this(terminal.Conversation, terminal, (_, _) => null) { }

    public void Print(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity switch
        {
            Severity.Error => "red",
            Severity.Warning => "yellow",
            _ => "blue",
        };
        var span = diagnostic.Place is DiagnosticPlace.InFile(var found) ? found : (SourceSpan?)null;
        var first = new StyledLine();
        if (span is { } at)
        {
            first.Add($"{at}  ", "bold");
        }

        first.Add(diagnostic.Code, colour).Add($"  {diagnostic.Message(terminal.Language)}").Print(console);
        if (span is { } where)
        {
            Excerpt(where, colour);
        }

        if (diagnostic.Help(terminal.Language) is { } help)
        {
            new StyledLine().Add("     = ", "dim").Add(help).Print(console);
        }
    }

    /// <summary>Shows the line with carets below the stretch; a tab stays a tab, so that the carets stand right.</summary>
    private void Excerpt(SourceSpan span, string colour)
    {
        if (line(span.File, span.Line) is not { Length: <= LongestExcerpt } text)
        {
            return;
        }

        var start = Math.Clamp(span.Column - 1, 0, text.Length);
        var end = span.EndLine == span.Line ? Math.Clamp(span.EndColumn - 1, start, text.Length) : text.Length;
        var margin = string.Concat(text[..start].Select(letter => letter == '\t' ? '\t' : ' '));
        new StyledLine().Add($"{span.Line, 4} | ", "dim").Add(HiddenCharacters.Shown(text)).Print(console);
        new StyledLine()
            .Add("     | ", "dim")
            .Add(margin)
            .Add(new string('^', Math.Max(1, end - start)), colour)
            .Print(console);
    }
}
