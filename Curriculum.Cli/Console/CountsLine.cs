using Curriculum.Answers;

namespace Curriculum.Cli.Console;

/// <summary>Says in one line how much there is in a catalog.</summary>
internal static class CountsLine
{
    public static string Of(Terminal terminal, CountsAnswer counts) =>
        terminal.Text(
            "check.counts",
            terminal.Whole(counts.Modules),
            terminal.Whole(counts.Roles),
            terminal.Whole(counts.Equivalences),
            terminal.Whole(counts.Offerings)
        );
}
