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
            Requirement.Held { What: Reference.ToFact(var id) } => FactQuestion(context, id),
            Requirement.Held held when HeldWords.Of(context, held) is { } words => context.Word("path.ask-held", words),
            Requirement.Age => context.Word("path.ask-age"),
            Requirement.ScaleStep(var scale, _, _, _) => ScaleQuestion(context, scale),
            Requirement.LearningLevel(Comparison.AtLeast, var level) => context.Word("path.ask-level", level),
            Requirement.LanguageLevel(var language, Comparison.AtLeast, var level) => context.Word(
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
            Requirement.Held { What: Reference.ToFact(var id) } => context.Word(
                "path.blocked-fact",
                FactQuestion(context, id)
            ),
            Requirement.Held held when HeldWords.Of(context, held) is { } words => context.Word(
                "path.blocked-held",
                words
            ),
            Requirement.Age(Comparison.AtLeast, var years) => context.Word(
                "path.blocked-age",
                years.ToString(CultureInfo.InvariantCulture)
            ),
            Requirement.ScaleStep(var id, Comparison.AtLeast, var place, _)
                when context.Catalog.Find(id) is { } scale => context.Word(
                "path.blocked-scale",
                ScaleQuestion(context, id),
                ScalePlaces.Say(scale, place)
            ),
            Requirement.LearningLevel(Comparison.AtLeast, var level) => context.Word("path.blocked-level", level),
            Requirement.LanguageLevel(var language, Comparison.AtLeast, var level) => context.Word(
                "path.blocked-language",
                LanguageName(context, language),
                level
            ),
            Requirement.Experience(var trade, var minimum) { Comparison: Comparison.AtLeast, Within: null } =>
                context.Word("path.blocked-experience", trade, context.Span(minimum)),
            _ => context.Word("path.blocked-rule", context.Print(requirement)),
        };

    /// <summary>Returns the question to put to a candidate about a scale.</summary>
    public static string ScaleQuestion(AnswerContext context, ScaleId id) =>
        context.Catalog.Find(id) is { Question.IsEmpty: false } scale
            ? scale.Question.In(context.Language)
            : context.Word("path.ask-scale", id);

    private static string FactQuestion(AnswerContext context, FactId id) =>
        context.Catalog.Manifest.Facts.FirstOrDefault(fact => fact.Id == id) is { Question.IsEmpty: false } fact
            ? fact.Question.In(context.Language)
            : context.Word("path.ask-fact", id);

    private static string LanguageName(AnswerContext context, string language) =>
        WordBook.Has($"path.language-{language}") ? context.Word($"path.language-{language}") : language;
}
