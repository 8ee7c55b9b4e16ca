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
        var place = span is { } at ? $"[bold]{Markup.Escape(at.ToString())}[/]  " : "";
        console.MarkupLine(
            $"{place}[{colour}]{diagnostic.Code}[/]  {Markup.Escape(diagnostic.Message(terminal.Language))}"
        );
        if (span is { } where)
        {
            Excerpt(where, colour);
        }

        if (diagnostic.Help(terminal.Language) is { } help)
        {
            console.MarkupLine($"     [dim]=[/] {Markup.Escape(help)}");
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
        console.MarkupLine($"[dim]{span.Line, 4} |[/] {Markup.Escape(text)}");
        console.MarkupLine($"[dim]     |[/] {margin}[{colour}]{new string('^', Math.Max(1, end - start))}[/]");
    }
}
