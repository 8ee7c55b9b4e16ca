using Curriculum.Answers;
using Curriculum.Cli.Console;
using Spectre.Console;

namespace Curriculum.Cli.Badges;

/// <summary>Prints the verdict on a badge: one line an aspect, and never a single green tick without them.</summary>
internal sealed class VerdictPrinter(Terminal terminal)
{
    private const int AspectWidth = 14;
    private const int VerdictWidth = 14;

    public void Print(VerificationAnswer answer)
    {
        if (answer.Achievement is { } achievement)
        {
            Line($"[bold]{Escaped(achievement.Name)}[/]  {Escaped(achievement.Id)}");
        }

        foreach (var aspect in answer.Aspects)
        {
            var colour = Colour(aspect.Verdict);
            var name = terminal.Text($"badge.aspect-{aspect.Aspect}").PadRight(AspectWidth);
            var verdict = terminal.Text($"badge.verdict-{aspect.Verdict}").PadRight(VerdictWidth);
            Line($"{Escaped(name)}[{colour}]{Escaped(verdict)}[/]{Escaped(aspect.Message)}  [dim]{aspect.Code}[/]");
        }

        var all = terminal.Text($"badge.overall-{answer.Verdict}");
        Line($"[{Colour(answer.Verdict)}]{Escaped(all)}[/]");
        if (answer.EvidenceFor.Count > 0)
        {
            Line(Escaped(terminal.Text("badge.counts-as", string.Join(", ", answer.EvidenceFor))));
        }
    }

    private static string Colour(string verdict) =>
        verdict switch
        {
            "yes" => "green",
            "no" => "red",
            "unknown" => "yellow",
            _ => "dim",
        };

    private void Line(string markup) => terminal.Result.MarkupLine(markup);

    private static string Escaped(string text) => Markup.Escape(text);
}
