using System.Globalization;
using Curriculum.Answers;
using Curriculum.Dsl.Texts;
using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Draws the stops of a path: what to study, to renew or to take an exam in, what counts already, and why.</summary>
internal sealed class StepPrinter(Terminal terminal, Catalog catalog)
{
    private const int TitleWidth = 68;
    private const int SizeWidth = 9;

    public void Step(StepAnswer step)
    {
        switch (step.Kind)
        {
            case "experience":
                Stop(
                    "  ◌  ",
                    "yellow",
                    step.Title,
                    terminal.Text("path.work", terminal.Whole(step.DurationWeeks ?? 0))
                );
                break;
            case "renewal":
                Stop("  ↻  ", "blue", step.Title, terminal.Hours(step.Hours), terminal.Text("path.renewal"));
                break;
            case "assessment":
                Stop("  ◆  ", "blue", step.Title, terminal.Text("path.exam"), terminal.Text("path.exam-only"));
                Remark(terminal.Text("path.exam-for", string.Join(", ", Exams(step.Module))));
                break;
            default:
                Stop(
                    "  ●  ",
                    "blue",
                    step.Title,
                    terminal.Hours(step.Hours),
                    step.Hours < step.FullHours ? terminal.Text("path.partly", terminal.Whole(step.FullHours)) : ""
                );
                break;
        }

        if (step.Alongside.Count > 0)
        {
            Remark(terminal.Text("path.alongside", string.Join(", ", step.Alongside.Select(Title))));
        }

        Credits(step.Module, step.Credited);
        foreach (var because in step.Because)
        {
            Why(because);
        }
    }

    public void Covered(CoveredAnswer covered)
    {
        Stop("  ○  ", "green", covered.Title, terminal.Text("path.covered"));
        Credits(covered.Module, covered.Credited);
    }

    private string Title(string module) => catalog.Find(new ModuleId(module))?.Title.In(terminal.Language) ?? module;

    private IEnumerable<string> Exams(string module) =>
        (catalog.Find(new ModuleId(module))?.Awards.Credentials ?? [])
            .Select(catalog.Find)
            .OfType<CredentialType>()
            .Where(paper => paper.Exam)
            .Select(paper => paper.Title.In(terminal.Language));

    private void Credits(string module, IReadOnlyList<CreditAnswer> credits)
    {
        foreach (var group in credits.ByGround())
        {
            Remark($"{Text(module, group)}{At(group[0].At)}");
        }
    }

    private string Text(string module, IReadOnlyList<CreditAnswer> credits)
    {
        var decider = credits[0].Decides ?? terminal.Text("path.nobody");
        return credits[0] switch
        {
            { Equivalence: { } equivalence } credit => terminal.Text(
                "path.credit",
                Names(credits),
                Written(equivalence),
                credit.Decision?.By ?? terminal.Text("path.nobody"),
                credit.Provider is { } provider ? terminal.Text("path.credit-at", provider) : ""
            ),
            { ClaimOnly: true } => terminal.Text("path.claim", Texts(module, credits), decider),
            { Kind: "exemption" } credit => terminal.Text(
                "path.exempt",
                Texts(module, credits),
                decider,
                credit.Decision?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""
            ),
            _ => terminal.Text("path.credit-held", Names(credits)),
        };
    }

    private static string Names(IReadOnlyList<CreditAnswer> credits) =>
        string.Join(", ", credits.Select(credit => credit.Outcome));

    /// <summary>Whoever asks for an exemption names what it is about in words; the one outcome of a module is the module.</summary>
    private string Texts(string module, IReadOnlyList<CreditAnswer> credits)
    {
        var found = catalog.Find(new ModuleId(module));
        return string.Join(
            ", ",
            credits.Select(credit =>
                found?.Outcomes.FirstOrDefault(each =>
                    string.Equals(each.Id.Name, credit.Outcome, StringComparison.Ordinal)
                )
                    is { Text.IsEmpty: false } outcome
                    ? outcome.Text.In(terminal.Language)
                    : found?.Title.In(terminal.Language) ?? credit.Outcome
            )
        );
    }

    /// <summary>The way back of a mutual equivalence stands in the same file.</summary>
    private string Written(string equivalence) =>
        catalog
            .Equivalences.FirstOrDefault(each => string.Equals(each.Id.Value, equivalence, StringComparison.Ordinal))
            ?.BackOf?.Value
        ?? equivalence;

    private void Why(RuleAnswer because)
    {
        var reason = because.Because is { } words ? $" ({MarkdownText.Plain(words)})" : "";
        Remark($"{terminal.Text("path.because", because.Of, because.Rule)}{reason}{At(because.At)}");
    }

    private void Stop(string mark, string markStyle, string title, string size, string remark = "")
    {
        var text = $"{title.PadRight(TitleWidth)}  {size, SizeWidth}";
        new StyledLine()
            .Add(mark, markStyle)
            .Add(remark.Length == 0 ? text : $"{text}  {remark}")
            .Print(terminal.Result);
    }

    private void Remark(string text) => new StyledLine().Add("  │    ", "dim").Add(text, "dim").Print(terminal.Result);

    private static string At(string? place) => place is null ? "" : $"  {place}";
}
