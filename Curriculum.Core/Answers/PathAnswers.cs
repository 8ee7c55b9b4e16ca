using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>Puts the result of planning into words.</summary>
public static class PathAnswers
{
    /// <summary>Returns the answer: a pure function of the catalog, the question and the result.</summary>
    public static PathAnswer Of(AnswerContext context, PathQuestion question, PlanResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(question);
        var routes = new RouteAnswers(context, question);
        return result switch
        {
            PlanResult.Found(var plan, var bound, var ask) => Answer(
                context,
                question,
                plan.Load == bound ? "optimal" : "bounded",
                plan,
                bound
            ) with
            {
                Paths = [routes.Of(plan, plan.Load == bound, [])],
                Ask = Asked(context, ask),
            },
            PlanResult.Undetermined(var plan, var assumes, var ask) => Answer(
                context,
                question,
                "undetermined",
                plan,
                bound: null
            ) with
            {
                Paths = [routes.Of(plan, proven: false, assumes)],
                Ask = Asked(context, ask),
            },
            PlanResult.Impossible(var blocked) => Answer(context, question, "impossible", plan: null, bound: null) with
            {
                Blocked = [.. blocked.Select(rule => Blocked(context, rule))],
            },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Returns the question as it is echoed.</summary>
    public static QuestionAnswer Echo(PathQuestion question, Catalog catalog, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(catalog);
        var profile = question.Profile;
        return new QuestionAnswer(
            question.Goal.Id,
            ProfileAnswers.Of(profile, catalog),
            new OptionsAnswer(
                question.AsOf,
                profile.Start,
                profile.School?.Value,
                profile.Region,
                profile.HoursPerWeek,
                "hours",
                Alternatives: 0
            ),
            language == TextLanguage.Dutch ? "nl" : "en"
        );
    }

    private static PathAnswer Answer(
        AnswerContext context,
        PathQuestion question,
        string status,
        Plan? plan,
        StudyLoad? bound
    ) =>
        new(
            Echo(question, context.Catalog, context.Language),
            context.CatalogAnswer(),
            status,
            plan?.Load.Hours,
            bound?.Hours,
            plan is not null && bound is { } below ? plan.Load.Hours - below.Hours : null,
            Paths: [],
            Ask: [],
            Blocked: [],
            Notes: [],
            Proof: null
        );

    private static IReadOnlyList<AskAnswer> Asked(AnswerContext context, ImmutableArray<UnknownFact> ask) =>
        [
            .. ask.Select(unknown => new AskAnswer(
                context.Print(unknown.Requirement),
                AskWords.Question(context, unknown.Requirement),
                unknown.Saves.Hours,
                unknown.Decides
            )),
        ];

    private static BlockedAnswer Blocked(AnswerContext context, BlockedRule rule) =>
        new(
            context.Print(rule.Requirement),
            AskWords.Blocked(context, rule.Requirement),
            rule.Place is { } place ? context.At(place) : null,
            rule.PossibleFrom,
            Fixes: []
        );
}
