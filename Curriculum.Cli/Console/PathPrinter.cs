using Curriculum.Answers;
using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Draws a path as a line with stops: what to study, where work begins, and where one becomes employable.</summary>
internal sealed class PathPrinter(Terminal terminal)
{
    public void Print(PathAnswer answer, Catalog catalog)
    {
        var steps = new StepPrinter(terminal, catalog);
        var goal = catalog.Resolve(answer.Question.Goal);
        Line("", "default", Title(goal, catalog), "bold");
        if (answer.Paths.Count == 0)
        {
            Blocked(answer);
        }

        foreach (var route in answer.Paths)
        {
            terminal.Output.WriteLine(Summary(answer, route));
            Claimed(route, catalog);
            terminal.Output.WriteLine();
            Route(route, steps);
        }

        Asked(answer);
    }

    private string Summary(PathAnswer answer, RouteAnswer route)
    {
        var parts = new List<string> { terminal.Text("path.study", terminal.Whole(route.Hours)) };
        var work = route.Steps.Where(step => step.Kind is "experience").Sum(step => step.DurationWeeks ?? 0);
        if (work > 0)
        {
            parts.Add(terminal.Text("path.work", terminal.Whole(work)));
        }

        if (route.Weeks is { } weeks)
        {
            parts.Add(terminal.Text("path.total-weeks", terminal.Whole(weeks)));
        }

        parts.Add(terminal.Text($"path.status-{answer.Status}"));
        return string.Join(" · ", parts);
    }

    /// <summary>Whoever counts on an exemption is told what it takes without, before anything else.</summary>
    private void Claimed(RouteAnswer route, Catalog catalog)
    {
        var claims = ClaimedOutcome.Of(catalog, route);
        if (claims.Count > 0)
        {
            var hours = claims.Sum(claim => claim.Outcome.Load.Hours);
            Line("", "default", terminal.Text("path.claimed", terminal.Whole(hours)), "yellow");
            Line(
                "",
                "default",
                route.HoursIfClaimsRefused is { } refused
                    ? terminal.Text("path.refused", terminal.Whole(refused))
                    : terminal.Text("path.refused-none"),
                "yellow"
            );
        }
    }

    private void Route(RouteAnswer route, StepPrinter steps)
    {
        for (var index = 0; index <= route.Steps.Count; index++)
        {
            foreach (var covered in route.Covered.Where(covered => covered.AfterStep == index))
            {
                steps.Covered(covered);
            }

            foreach (var moment in route.Employable.Where(moment => moment.AfterStep == index))
            {
                Line(
                    "  ★  ",
                    "green",
                    terminal.Text("path.employable", moment.Title, terminal.Whole(moment.AfterHours)),
                    "green"
                );
            }

            if (index < route.Steps.Count)
            {
                steps.Step(route.Steps[index]);
            }
        }
    }

    private void Blocked(PathAnswer answer)
    {
        Line("", "default", terminal.Text("path.status-impossible"), "red");
        foreach (var rule in answer.Blocked)
        {
            var when = rule.WhenPossible is { } date
                ? $" {terminal.Text("path.when-possible", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))}"
                : "";
            Line("  ×  ", "red", $"{rule.Message}{when}{At(rule.At)}");
        }
    }

    private void Asked(PathAnswer answer)
    {
        if (answer.Ask.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Text("path.ask"));
        foreach (var ask in answer.Ask)
        {
            var saves = ask.SavesHours > 0 ? terminal.Text("path.ask-saves", terminal.Whole(ask.SavesHours)) : "";
            var decides = ask.Decides ? terminal.Text("path.ask-decides") : "";
            Line(
                "  ?  ",
                "yellow",
                string.Join("  ", new[] { ask.Question, saves, decides }.Where(text => text.Length > 0))
            );
        }
    }

    private void Line(string mark, string markStyle, string text, string style = "default") =>
        new StyledLine().Add(mark, markStyle).Add(text, style).Print(terminal.Result);

    private string Title(Reference? goal, Catalog catalog) =>
        goal switch
        {
            Reference.ToRole(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToModule(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToCredential(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToQualification(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            _ => goal?.Id,
        } ?? "";

    private static string At(string? place) => place is null ? "" : $"  {place}";
}
