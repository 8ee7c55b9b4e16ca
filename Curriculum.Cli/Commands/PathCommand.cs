using System.CommandLine;
using Curriculum.Answers;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Cli.Commands;

/// <summary>Finds the shortest path from what a candidate holds to a goal, and says why.</summary>
internal sealed class PathCommand(Terminal terminal, TimeProvider clock, PathCheckCommand check, BadgeEvidence badges)
    : ICommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Option<string?> _goal = new("--goal")
    {
        Description = terminal.Text("command.path-goal"),
        HelpName = "ID",
    };

    private readonly Option<string?> _profile = new("--profile")
    {
        Description = terminal.Text("command.path-profile"),
        HelpName = "FILE",
    };

    private readonly Option<string[]> _have = new("--have")
    {
        Description = terminal.Text("command.path-have"),
        HelpName = "ID,…",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<FileInfo[]> _badges = new("--badge")
    {
        Description = terminal.Text("command.path-badge"),
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _school = new("--school")
    {
        Description = terminal.Text("command.path-school"),
        HelpName = "ID",
    };

    private readonly Option<string?> _region = new("--region")
    {
        Description = terminal.Text("command.path-region"),
        HelpName = "ID",
    };

    private readonly Option<int?> _hoursPerWeek = CommonOptions.Number(
        terminal,
        "--hours-per-week",
        terminal.Text("command.path-hours-per-week"),
        least: 1,
        most: 80
    );

    private readonly Option<string[]> _facts = new("--fact")
    {
        Description = terminal.Text("command.path-fact"),
        HelpName = "ID=yes|no|…",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _languages = new("--language")
    {
        Description = terminal.Text("command.path-language"),
        HelpName = "nl=B1",
    };

    private readonly Option<DateOnly?> _born = CommonOptions.Date("--born", terminal.Text("command.path-born"));

    private readonly Option<DateOnly?> _asOf = CommonOptions.Date("--as-of", terminal.Text("command.path-as-of"));
    private readonly Option<DateOnly?> _start = CommonOptions.Date("--start", terminal.Text("command.path-start"));
    private readonly Option<string?> _catalog = CommonOptions.Catalog(terminal);
    private readonly Option<bool> _json = CommonOptions.Json(terminal);

    private readonly Option<string?> _svg = new("--svg")
    {
        Description = terminal.Text("command.path-svg"),
        HelpName = "FILE",
    };

    private readonly Option<string> _minimize = new("--minimize")
    {
        Description = terminal.Text("command.path-minimize"),
        DefaultValueFactory = _ => "hours",
    };

    public Command Create()
    {
        _minimize.AcceptOnlyFromAmong("hours");
        var command = new Command("path", terminal.Text("command.path"))
        {
            _goal,
            _profile,
            _have,
            _badges,
            _school,
            _region,
            _hoursPerWeek,
            _facts,
            _languages,
            _born,
            _start,
            _asOf,
            _minimize,
            _svg,
            _catalog,
            _json,
        };
        badges.AddOptions(command);
        command.Subcommands.Add(check.Create());
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var loaded = CommonOptions.Read(result.GetValue(_catalog), clock);
        var context = loaded.Words(terminal.Language);
        var question = Question(result, loaded, context.Catalog);
        var plan = await PlanAsync(context.Catalog, question, cancellation).ConfigureAwait(false);
        var answer = PathAnswers.Of(context, question, plan);
        if (result.GetValue(_start) is not null || result.GetValue(_region) is not null)
        {
            new DiagnosticPrinter(terminal).Print(CommandDiagnostics.NotYetOnDates());
        }

        if (result.GetValue(_svg) is { } file && PathPicture.Of(context, answer) is { } picture)
        {
            WholeFile.Write(file, System.Text.Encoding.UTF8.GetBytes(picture));
        }

        if (result.GetValue(_json))
        {
            JsonWriter.Print(terminal, answer, AnswersJson.Readable.PathAnswer);
        }
        else
        {
            new PathPrinter(terminal).Print(answer, context.Catalog);
        }

        return answer.Status switch
        {
            "impossible" => ExitCode.No,
            "undetermined" => ExitCode.Undetermined,
            _ => ExitCode.Yes,
        };
    }

    /// <summary>Tells a person after a second that the search goes on; a search that is stopped answers nothing.</summary>
    private async Task<PlanResult> PlanAsync(Catalog catalog, PathQuestion question, CancellationToken cancellation)
    {
        var planning = Task.Run(() => Planner.Plan(catalog, question, cancellation), cancellation);
        if (
            terminal.CanAsk
            && await Task.WhenAny(planning, Task.Delay(Patience, cancellation)).ConfigureAwait(false) != planning
        )
        {
            new StyledLine().Add(terminal.Text("path.searching"), "dim").Print(terminal.Conversation);
        }

        return await planning.ConfigureAwait(false);
    }

    private PathQuestion Question(ParseResult result, LoadedCatalog loaded, Catalog catalog)
    {
        var asOf = result.GetValue(_asOf) ?? DoorClock.Today(clock);
        var interview = new CandidateInterview(terminal, catalog);
        var goal =
            result.GetValue(_goal) is { } text
                ? GoalFinder.Find(catalog, text)
                    ?? throw new Refusal(QuestionDiagnostics.UnknownGoal(text, GoalFinder.Nearest(catalog, text)))
            : terminal.CanAsk ? interview.AskGoal()
            : throw new Refusal(QuestionDiagnostics.Missing("--goal"));
        var profile = Asks(result) ? interview.AskProfile(asOf) : Profile(result, loaded, catalog);
        return new PathQuestion(goal, Overruled(result, catalog, profile), asOf, Objective.Hours);
    }

    /// <summary>A person at the terminal who says nothing about the candidate is asked.</summary>
    private bool Asks(ParseResult result) =>
        terminal.CanAsk
        && !result.GetValue(_json)
        && result.GetValue(_profile) is null
        && result.GetValue(_facts) is null or []
        && result.GetValue(_have) is null or []
        && result.GetValue(_badges) is null or [];

    /// <summary>The profile of the file, with what the options add and overrule.</summary>
    private CandidateProfile Profile(ParseResult result, LoadedCatalog loaded, Catalog catalog)
    {
        var profile = result.GetValue(_profile) is { } file
            ? ProfileFile.Read(file, loaded, catalog)
            : CandidateProfile.Empty;
        var have = result.GetValue(_have) ?? [];
        var files = result.GetValue(_badges) ?? [];
        return profile with
        {
            Holds =
            [
                .. profile.Holds,
                .. have.SelectMany(ids =>
                        ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    )
                    .Select(id => Held(catalog, id)),
                .. badges.Read(result, catalog, files),
            ],
        };
    }

    private CandidateProfile Overruled(ParseResult result, Catalog catalog, CandidateProfile profile) =>
        CandidateFacts.Read(result.GetValue(_facts) ?? [], profile, catalog) with
        {
            School = School(result, catalog) ?? profile.School,
            Region = Region(result, catalog) ?? profile.Region,
            Born = result.GetValue(_born) ?? profile.Born,
            Languages = CandidateFacts.ReadLanguages(result.GetValue(_languages) ?? [], profile.Languages),
            HoursPerWeek = result.GetValue(_hoursPerWeek) ?? profile.HoursPerWeek,
            Start = result.GetValue(_start) ?? profile.Start,
        };

    private static Evidence Held(Catalog catalog, string id) =>
        catalog.Resolve(id) is { } what and not Reference.ToFact
            ? new Evidence { What = what }
            : throw new Refusal(QuestionDiagnostics.Unknown(id, GoalFinder.Nearest(catalog, id)));

    private string? Region(ParseResult result, Catalog catalog)
    {
        if (result.GetValue(_region) is not { } region)
        {
            return null;
        }

        var known = catalog.Providers.Select(provider => provider.Region).Concat(catalog.Manifest.Scopes.Keys);
        return known.Contains(region, StringComparer.Ordinal)
            ? region
            : throw new Refusal(QuestionDiagnostics.Unknown(region, Nearest.Of(region, known)));
    }

    private ProviderId? School(ParseResult result, Catalog catalog)
    {
        if (result.GetValue(_school) is not { } id)
        {
            return null;
        }

        var school = new ProviderId(id);
        return catalog.Find(school) is not null
            ? school
            : throw new Refusal(
                QuestionDiagnostics.Unknown(id, Nearest.Of(id, catalog.Providers.Select(provider => provider.Id.Value)))
            );
    }
}
