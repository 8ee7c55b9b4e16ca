using Curriculum.Answers;
using Curriculum.Model;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>Draws a path as a line with stops: what to study, where work begins, and where one becomes employable.</summary>
internal sealed class PathPrinter(Terminal terminal)
{
    private const int TitleWidth = 68;

    public void Print(PathAnswer answer, Catalog catalog)
    {
        var goal = catalog.Resolve(answer.Question.Goal);
        Line($"[bold]{Escaped(Title(goal, catalog))}[/]");
        if (answer.Paths.Count == 0)
        {
            Blocked(answer);
        }

        foreach (var route in answer.Paths)
        {
            Line(Escaped(Summary(answer, route)));
            terminal.Output.WriteLine();
            Route(route);
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

    private void Route(RouteAnswer route)
    {
        for (var index = 0; index <= route.Steps.Count; index++)
        {
            foreach (var covered in route.Covered.Where(covered => covered.AfterStep == index))
            {
                Covered(covered);
            }

            foreach (var moment in route.Employable.Where(moment => moment.AfterStep == index))
            {
                Line(
                    $"  [green]★[/]  [green]{Escaped(terminal.Text("path.employable", moment.Title, terminal.Whole(moment.AfterHours)))}[/]"
                );
            }

            if (index < route.Steps.Count)
            {
                Step(route.Steps[index]);
            }
        }
    }

    private void Step(StepAnswer step)
    {
        if (step.Kind is "experience")
        {
            Line(
                $"  [yellow]◌[/]  {Padded(step.Title)}  {Escaped(terminal.Text("path.work", terminal.Whole(step.DurationWeeks ?? 0)))}"
            );
        }
        else
        {
            var partly =
                step.Hours < step.FullHours
                    ? $"  [dim]{Escaped(terminal.Text("path.partly", terminal.Whole(step.FullHours)))}[/]"
                    : "";
            Line($"  [blue]●[/]  {Padded(step.Title)}  {Escaped(terminal.Hours(step.Hours)), 9}{partly}");
        }

        foreach (var credit in step.Credited.GroupBy(credit => credit.Equivalence, StringComparer.Ordinal))
        {
            Credit([.. credit]);
        }

        foreach (var because in step.Because)
        {
            Why(because);
        }
    }

    private void Covered(CoveredAnswer covered)
    {
        Line($"  [green]○[/]  {Padded(covered.Title)}  {Escaped(terminal.Text("path.covered"))}");
        foreach (var credit in covered.Credited.GroupBy(credit => credit.Equivalence, StringComparer.Ordinal))
        {
            Credit([.. credit]);
        }
    }

    private void Credit(IReadOnlyList<CreditAnswer> credits)
    {
        var first = credits[0];
        var outcomes = string.Join(", ", credits.Select(credit => credit.Outcome));
        var text = first.Equivalence is { } equivalence
            ? terminal.Text(
                "path.credit",
                outcomes,
                equivalence,
                first.Decision?.By ?? terminal.Text("path.nobody"),
                first.Provider is { } provider ? terminal.Text("path.credit-at", provider) : ""
            )
            : terminal.Text("path.credit-held", outcomes);
        Line($"  [dim]│    {Escaped(text)}{At(first.At)}[/]");
    }

    private void Why(RuleAnswer because)
    {
        var reason = because.Because is { } words ? $" ({words})" : "";
        Line(
            $"  [dim]│    {Escaped(terminal.Text("path.because", because.Of, because.Rule))}{Escaped(reason)}{At(because.At)}[/]"
        );
    }

    private void Blocked(PathAnswer answer)
    {
        Line($"[red]{Escaped(terminal.Text("path.status-impossible"))}[/]");
        foreach (var rule in answer.Blocked)
        {
            var when = rule.WhenPossible is { } date
                ? $" {terminal.Text("path.when-possible", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))}"
                : "";
            Line($"  [red]×[/]  {Escaped(rule.Message)}{Escaped(when)}[dim]{At(rule.At)}[/]");
        }
    }

    private void Asked(PathAnswer answer)
    {
        if (answer.Ask.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        Line(Escaped(terminal.Text("path.ask")));
        foreach (var ask in answer.Ask)
        {
            var saves = ask.SavesHours > 0 ? terminal.Text("path.ask-saves", terminal.Whole(ask.SavesHours)) : "";
            var decides = ask.Decides ? terminal.Text("path.ask-decides") : "";
            Line(
                $"  [yellow]?[/]  {Escaped(string.Join("  ", new[] { ask.Question, saves, decides }.Where(text => text.Length > 0)))}"
            );
        }
    }

    private void Line(string markup) => terminal.Result.MarkupLine(markup);

    private string Title(Reference? goal, Catalog catalog) =>
        goal switch
        {
            Reference.ToRole(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToModule(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToCredential(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            Reference.ToQualification(var id) => catalog.Find(id)?.Title.In(terminal.Language),
            _ => goal?.Id,
        } ?? "";

    private static string Padded(string title) => Escaped(title.PadRight(TitleWidth));

    private static string At(string? place) => place is null ? "" : $"  {Escaped(place)}";

    private static string Escaped(string text) => Markup.Escape(text);
}
