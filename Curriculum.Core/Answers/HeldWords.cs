using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Says to a candidate what a rule asks him to hold: its title, and behind it what more is asked of it.</summary>
internal static class HeldWords
{
    /// <summary>Returns the words, such as <c>VCA Basis (niet ouder dan 3 jaar)</c>; null when they would not say all of it.</summary>
    public static string? Of(AnswerContext context, Requirement.Held held)
    {
        if (held.Result is { Comparison: not (Comparison.AtLeast or Comparison.Above) })
        {
            return null;
        }

        var asked = string.Join(", ", Asked(context, held));
        return asked.Length == 0 ? context.Title(held.What) : $"{context.Title(held.What)} ({asked})";
    }

    private static IEnumerable<string> Asked(AnswerContext context, Requirement.Held held)
    {
        if (held.Version.Length > 0)
        {
            yield return context.Word("path.held-version", held.Version);
        }

        if (held.Moment is HeldMoment.End)
        {
            yield return context.Word("path.held-at-end");
        }

        if (held.Moment is HeldMoment.Ever)
        {
            yield return context.Word("path.held-ever");
        }

        if (held.Earned)
        {
            yield return context.Word("path.held-earned");
        }

        if (held.MaxAge is { } age)
        {
            yield return context.Word("path.held-max-age", context.Span(age));
        }

        if (held.Result is var (comparison, result))
        {
            var least = comparison == Comparison.Above ? result + 1 : result;
            yield return context.Word("path.held-result", least.ToString(CultureInfo.InvariantCulture));
        }
    }
}
