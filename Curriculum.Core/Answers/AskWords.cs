using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Says to a candidate what is asked, or what stands in the way.</summary>
internal static class AskWords
{
    public static string Question(AnswerContext context, Requirement requirement) =>
        requirement switch
        {
            Requirement.Held(Reference.ToFact(var id), _) => FactQuestion(context, id),
            Requirement.Held { IsPlain: false } => context.Word("path.ask-rule", context.Print(requirement)),
            Requirement.Held(var what, _) => context.Word("path.ask-held", context.Title(what)),
            Requirement.Age => context.Word("path.ask-age"),
            Requirement.ScaleStep(var scale, _, _, _) when ScaleQuestion(context, scale) is { } question => question,
            Requirement.LanguageLevel(var language, _, var level) => context.Word(
                "path.ask-language",
                LanguageName(context, language),
                level
            ),
            Requirement.Experience(var trade, var minimum) { Comparison: Comparison.AtLeast, Within: null } =>
                context.Word("path.ask-experience", trade, context.Span(minimum)),
            _ => context.Word("path.ask-rule", context.Print(requirement)),
        };

    public static string Blocked(AnswerContext context, Requirement requirement) =>
        requirement switch
        {
            Requirement.Held(Reference.ToFact(var id), _) => context.Word(
                "path.blocked-fact",
                FactQuestion(context, id)
            ),
            Requirement.Held { IsPlain: false } => context.Word("path.blocked-rule", context.Print(requirement)),
            Requirement.Held(var what, _) => context.Word("path.blocked-held", context.Title(what)),
            Requirement.Age(Comparison.AtLeast, var years) => context.Word(
                "path.blocked-age",
                years.ToString(CultureInfo.InvariantCulture)
            ),
            Requirement.LanguageLevel(var language, _, var level) => context.Word(
                "path.blocked-language",
                LanguageName(context, language),
                level
            ),
            Requirement.Experience(var trade, var minimum) { Comparison: Comparison.AtLeast, Within: null } =>
                context.Word("path.blocked-experience", trade, context.Span(minimum)),
            _ => context.Word("path.blocked-rule", context.Print(requirement)),
        };

    private static string FactQuestion(AnswerContext context, FactId id) =>
        context.Catalog.Manifest.Facts.FirstOrDefault(fact => fact.Id == id) is { Question.IsEmpty: false } fact
            ? fact.Question.In(context.Language)
            : context.Word("path.ask-fact", id);

    private static string? ScaleQuestion(AnswerContext context, ScaleId id) =>
        context.Catalog.Find(id) is { Question.IsEmpty: false } scale ? scale.Question.In(context.Language) : null;

    private static string LanguageName(AnswerContext context, string language) =>
        WordBook.Has($"path.language-{language}") ? context.Word($"path.language-{language}") : language;
}
