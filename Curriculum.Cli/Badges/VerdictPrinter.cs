using Curriculum.Answers;
using Curriculum.Cli.Console;

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
            new StyledLine().Add(achievement.Name, "bold").Add($"  {achievement.Id}").Print(terminal.Result);
        }

        foreach (var aspect in answer.Aspects)
        {
            var colour = Colour(aspect.Verdict);
            var name = terminal.Text($"badge.aspect-{aspect.Aspect}").PadRight(AspectWidth);
            var verdict = terminal.Text($"badge.verdict-{aspect.Verdict}").PadRight(VerdictWidth);
            new StyledLine()
                .Add(name)
                .Add(verdict, colour)
                .Add(aspect.Message)
                .Add($"  {aspect.Code}", "dim")
                .Print(terminal.Result);
        }

        var all = terminal.Text($"badge.overall-{answer.Verdict}");
        new StyledLine().Add(all, Colour(answer.Verdict)).Print(terminal.Result);
        if (answer.EvidenceFor.Count > 0)
        {
            terminal.Output.WriteLine(terminal.Text("badge.counts-as", string.Join(", ", answer.EvidenceFor)));
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
}
