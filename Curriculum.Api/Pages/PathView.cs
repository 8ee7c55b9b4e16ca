using System.Collections.Immutable;
using System.Globalization;
using Curriculum.Answers;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Api.Pages;

/// <summary>An answer, arranged for the page.</summary>
public sealed class PathView
{
    private const int Width = 1000;
    private const int WorkWidth = 36;
    private const int LeastWidth = 8;

    private readonly Catalog _catalog;
    private readonly PageWords _words;

    /// <summary>Creates the view of an answer.</summary>
    public PathView(PageWords words, Catalog catalog, PathQuestion question, PlanResult result, PathAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        (_words, _catalog, Answer) = (words, catalog, answer);
        Goal = Title(question.Goal);
        Held = [.. question.Profile.Holds.Select(evidence => Title(evidence.What))];
        Ask = [.. Unknown(result).Zip(answer.Ask, Asked)];
    }

    /// <summary>Gets the answer itself.</summary>
    public PathAnswer Answer { get; }

    /// <summary>Gets the path, or null when there is none.</summary>
    public RouteAnswer? Route => Answer.Paths.Count == 0 ? null : Answer.Paths[0];

    /// <summary>Gets the title of the goal.</summary>
    public string Goal { get; }

    /// <summary>Gets the titles of what is held.</summary>
    public IReadOnlyList<string> Held { get; }

    /// <summary>Gets what is unknown and would matter.</summary>
    public IReadOnlyList<AskView> Ask { get; }

    /// <summary>Gets the hours that need no study for certain, over all steps and covered modules.</summary>
    public int SavedHours =>
        Route is null
            ? 0
            : Route
                .Steps.SelectMany(step => step.Credited)
                .Concat(Route.Covered.SelectMany(covered => covered.Credited))
                .Where(credit => !credit.ClaimOnly)
                .Sum(credit => credit.Hours);

    /// <summary>Gets the outcomes that the way counts as exempt, although nobody has decided that yet.</summary>
    public IReadOnlyList<ClaimedOutcome> Claims => Route is null ? [] : ClaimedOutcome.Of(_catalog, Route);

    /// <summary>Gets the first role on the way, or null.</summary>
    public EmployableAnswer? FirstJob => Route?.Employable.MinBy(moment => moment.AfterHours);

    /// <summary>Returns the roles that open after a number of steps.</summary>
    public IEnumerable<EmployableAnswer> JobsAfter(int step) =>
        Route?.Employable.Where(moment => moment.AfterStep == step) ?? [];

    /// <summary>Returns the modules that are covered after a number of steps.</summary>
    public IEnumerable<CoveredAnswer> CoveredAfter(int step) =>
        Route?.Covered.Where(covered => covered.AfterStep == step) ?? [];

    /// <summary>Returns credits that rest on the same ground together.</summary>
    public IEnumerable<CreditView> Credits(IEnumerable<CreditAnswer> credits) =>
        credits
            .ByGround()
            .Select(group => new CreditView(
                group.Sum(credit => credit.Hours),
                [
                    .. group
                        .SelectMany(credit => credit.Evidence)
                        .Select(evidence => Title(evidence.Id))
                        .Distinct(StringComparer.Ordinal),
                ],
                group[0].Scope is { } scope ? _words.In(_catalog.Manifest.Scopes.GetValueOrDefault(scope)) : null,
                group[0]
            ));

    /// <summary>Returns what a rule asks its part for: what it is needed for, or what it counts towards.</summary>
    public string NeededFor(RuleAnswer rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Equivalence(rule) is { } equivalence ? _words["counts-for", Title(equivalence.To.Value)]
            : _catalog.Experiences.FirstOrDefault(each => Same(each.Id.Value, rule.Of)) is { } experience
                ? _words["because-of", _words.In(experience.Title)]
            : _words["because-of", Title(rule.Of)];
    }

    /// <summary>Returns the titles of the papers that the exam of a module gives.</summary>
    public IEnumerable<string> ExamPapers(string module) =>
        (_catalog.Find(new ModuleId(module))?.Awards.Credentials ?? [])
            .Where(paper => _catalog.Find(paper)?.Exam == true)
            .Select(paper => Title(paper.Value));

    /// <summary>Returns the title of what an identifier names.</summary>
    public string Title(string id) => _catalog.Resolve(id) is { } reference ? Title(reference) : id;

    /// <summary>Returns the steps as stretches of a line: study by its hours, work and exams at a fixed width.</summary>
    public ImmutableArray<Segment> Picture()
    {
        if (Route is not { Steps.Count: > 0 } route)
        {
            return [];
        }

        var timeless = route.Steps.Count(step => step.Hours == 0);
        var room = Math.Max(route.Steps.Count * LeastWidth, Width - timeless * WorkWidth);
        var widths = route
            .Steps.Select(step =>
                step.Hours == 0 ? WorkWidth : Math.Max(LeastWidth, (int)((long)room * step.Hours / route.Hours))
            )
            .ToArray();
        var total = widths.Sum();
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var done = 0;
        foreach (var (index, width) in widths.Index())
        {
            var from = (int)((long)done * Width / total);
            done += width;
            segments.Add(
                new Segment(
                    from,
                    (int)((long)done * Width / total) - from,
                    route.Steps[index].Kind,
                    JobsAfter(index + 1).Any()
                )
            );
        }

        return segments.ToImmutable();
    }

    private static ImmutableArray<UnknownFact> Unknown(PlanResult result) =>
        result switch
        {
            PlanResult.Found(_, _, var ask) => ask,
            PlanResult.Undetermined(_, _, var ask) => ask,
            _ => [],
        };

    private static AskView Asked(UnknownFact unknown, AskAnswer ask) =>
        unknown.Requirement switch
        {
            Requirement.Held(Reference.ToFact(var id), _) => new AskView(ask, $"fact.{id}:yes", $"fact.{id}:no", null),
            Requirement.Held(var what, _) { IsPlain: true } => new AskView(ask, $"have:{what.Id}", null, null),
            Requirement.Held { What: Reference.ToModule or Reference.ToCredential, Result: null, Version: "" } held =>
                new AskView(ask, null, null, $"{FormFields.Earned}{held.What.Id}"),
            Requirement.LanguageLevel("nl", Comparison.AtLeast, var level) => new AskView(
                ask,
                $"dutch:{level}",
                null,
                "dutch"
            ),
            Requirement.Age => new AskView(ask, null, null, "born"),
            Requirement.ScaleStep(var scale, Comparison.AtLeast, var place, _) => new AskView(
                ask,
                $"scale.{scale}:{place.ToString(CultureInfo.InvariantCulture)}",
                null,
                $"scale.{scale}"
            ),
            Requirement.Experience(var trade, { Unit: PeriodUnit.Month } minimum) { Within: null } => new AskView(
                ask,
                $"months.{trade}:{minimum.Amount}",
                $"months.{trade}:0",
                null
            ),
            Requirement.Experience(var trade, _) { Within: null } => new AskView(
                ask,
                null,
                $"months.{trade}:0",
                $"months.{trade}"
            ),
            _ => new AskView(ask, null, null, null),
        };

    private string Title(Reference reference) =>
        reference switch
        {
            Reference.ToModule(var id) => Said(_catalog.Find(id)?.Title),
            Reference.ToCredential(var id) => Said(_catalog.Find(id)?.Title),
            Reference.ToRole(var id) => Said(_catalog.Find(id)?.Title),
            Reference.ToQualification(var id) => Said(_catalog.Find(id)?.Title),
            Reference.ToOutcome(var id) => Said(
                _catalog.Find(id.Module)?.Outcomes.FirstOrDefault(outcome => outcome.Id == id)?.Text
            )
                is { Length: > 0 } text
                ? text
                : Said(_catalog.Find(id.Module)?.Title),
            _ => null,
        }
            is { Length: > 0 } title
            ? title
            : reference.Id;

    /// <summary>Of a mutual equivalence, the direction that the rule is about.</summary>
    private Equivalence? Equivalence(RuleAnswer rule)
    {
        var directions = _catalog.Equivalences.Where(each => Same((each.BackOf ?? each.Id).Value, rule.Of)).ToList();
        return directions.Find(each =>
                Same(RequirementPrinter.Print(each.From.Requirement, _words.Language), rule.Rule)
            ) ?? directions.FirstOrDefault();
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private string? Said(LocalizedText? text) => text is { } both ? _words.In(both) : null;
}
