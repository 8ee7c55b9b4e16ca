using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Model;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>Asks a candidate at the terminal the three questions of the page: what do you want, what do you hold, who are you.</summary>
internal sealed class CandidateInterview(Terminal terminal, Catalog catalog)
{
    private const int Lines = 12;

    public Reference AskGoal() =>
        terminal.Conversation.Prompt(
            new SelectionPrompt<Reference>()
                .Title(terminal.Text("path.interview-goal"))
                .PageSize(Lines)
                .UseConverter(Title)
                .AddChoices(catalog.Roles.Select(role => new Reference.ToRole(role.Id)))
        );

    public CandidateProfile AskProfile(DateOnly today) =>
        new()
        {
            Holds = [.. AskHeld().Select(what => new Evidence { What = what })],
            Languages = AskLanguage(),
            Born = AskBorn(today),
            Facts = AskFacts(),
            Scales = AskScales(),
        };

    private List<Reference> AskHeld() =>
        terminal.Conversation.Prompt(
            new MultiSelectionPrompt<Reference>()
                .Title(terminal.Text("path.interview-held"))
                .InstructionsText(terminal.Text("path.interview-keys"))
                .NotRequired()
                .PageSize(Lines)
                .UseConverter(Title)
                .AddChoices(catalog.Credentials.Select(credential => new Reference.ToCredential(credential.Id)))
                .AddChoices(catalog.Modules.Select(module => new Reference.ToModule(module.Id)))
        );

    private ImmutableSortedDictionary<string, CefrLevel> AskLanguage()
    {
        var unknown = terminal.Text("path.interview-unknown");
        var answer = terminal.Conversation.Prompt(
            new SelectionPrompt<string>()
                .Title(terminal.Text("path.interview-language"))
                .AddChoices([unknown, .. Enum.GetNames<CefrLevel>()])
        );
        var languages = CandidateProfile.Empty.Languages;
        return Enum.TryParse<CefrLevel>(answer, out var level) ? languages.SetItem("nl", level) : languages;
    }

    /// <summary>The year is enough: the birthday is taken to be the last day of it, so that nobody is made older.</summary>
    private DateOnly? AskBorn(DateOnly today)
    {
        var answer = terminal.Conversation.Prompt(
            new TextPrompt<string>(terminal.Text("path.interview-born"))
                .AllowEmpty()
                .Validate(
                    text => text.Length == 0 || Year(text, today) is not null,
                    terminal.Text("path.interview-no-year")
                )
        );
        return Year(answer, today) is { } year ? new DateOnly(year, 12, 31) : null;
    }

    private static int? Year(string text, DateOnly today) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > today.Year - 120
        && year < today.Year
            ? year
            : null;

    private ImmutableSortedDictionary<string, bool> AskFacts()
    {
        var facts = CandidateProfile.Empty.Facts;
        var (yes, no) = (terminal.Text("path.interview-yes"), terminal.Text("path.interview-no"));
        foreach (var fact in catalog.Manifest.Facts.Where(fact => fact.Kind == FactKind.YesNo))
        {
            var answer = terminal.Conversation.Prompt(
                new SelectionPrompt<string>()
                    .Title(Markup.Escape(fact.Question.In(terminal.Language)))
                    .AddChoices(yes, no, terminal.Text("path.interview-unknown"))
            );
            facts =
                string.Equals(answer, yes, StringComparison.Ordinal) ? facts.SetItem(fact.Id.Value, value: true)
                : string.Equals(answer, no, StringComparison.Ordinal) ? facts.SetItem(fact.Id.Value, value: false)
                : facts;
        }

        return facts;
    }

    private ImmutableSortedDictionary<string, int> AskScales()
    {
        var places = CandidateProfile.Empty.Scales;
        foreach (var scale in catalog.Manifest.Scales)
        {
            if ((scale.Steps.IsEmpty ? AskNumber(scale) : AskStep(scale)) is { } place)
            {
                places = places.SetItem(scale.Id.Value, place);
            }
        }

        return places;
    }

    private int? AskStep(Scale scale) =>
        scale.PlaceOf(
            terminal.Conversation.Prompt(
                new SelectionPrompt<string>()
                    .Title(Markup.Escape(Question(scale)))
                    .UseConverter(Markup.Escape)
                    .AddChoices([terminal.Text("path.interview-unknown"), .. scale.Steps])
            )
        );

    private int? AskNumber(Scale scale)
    {
        var answer = terminal.Conversation.Prompt(
            new TextPrompt<string>(
                Markup.Escape(terminal.Text("path.interview-scale", Question(scale), scale.Lowest, scale.Highest))
            )
                .AllowEmpty()
                .Validate(
                    text => text.Length == 0 || ScalePlaces.Read(scale, text) is not null,
                    terminal.Text("path.interview-no-number")
                )
        );
        return ScalePlaces.Read(scale, answer);
    }

    private string Question(Scale scale) =>
        scale.Question.IsEmpty ? terminal.Text("path.ask-scale", scale.Id) : scale.Question.In(terminal.Language);

    private string Title(Reference reference) =>
        Markup.Escape(
            reference switch
            {
                Reference.ToRole(var id) => catalog.Find(id)?.Title.In(terminal.Language),
                Reference.ToModule(var id) => catalog.Find(id)?.Title.In(terminal.Language),
                Reference.ToCredential(var id) => catalog.Find(id)?.Title.In(terminal.Language),
                _ => null,
            } ?? reference.Id
        );
}
