using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Writes a requirement as an author would, in either language; what is read back is the same requirement. An expression is C# in both.</summary>
public static class RequirementPrinter
{
    /// <summary>Returns the rule that says <paramref name="requirement"/>.</summary>
    public static string Print(Requirement requirement, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return Text(requirement, RuleWords.In(language));
    }

    private static string Text(Requirement requirement, RuleWords words) =>
        requirement switch
        {
            Requirement.All { Parts.Length: > 1 } all => Joined(all.Parts, RuleWord.And, words),
            Requirement.All all => Counted(words.Text(RuleWord.All), all.Parts, words),
            Requirement.Any { Parts.Length: > 1 } any => Joined(any.Parts, RuleWord.Or, words),
            Requirement.Any any => Counted(words.Text(RuleWord.One), any.Parts, words),
            Requirement.AtLeast count => Counted($"{words.Text(RuleWord.AtLeast)} {count.Count}", count.Parts, words),
            Requirement.Not not => $"{words.Text(RuleWord.Not)} {Bracketed(not.Part, words)}",
            Requirement.Held held => Text(held, words),
            Requirement.Sum sum => Text(sum, words),
            Requirement.Age age => $"{words.Text(RuleWord.Age)} {RuleWords.Sign(age.Comparison)} {age.Years}",
            Requirement.LearningLevel level =>
                $"{words.Text(RuleWord.Level)} {RuleWords.Sign(level.Comparison)} {level.Level}",
            Requirement.LanguageLevel level =>
                $"{words.Text(RuleWord.Language)}({level.Language}) {RuleWords.Sign(level.Comparison)} {level.Level}",
            Requirement.ScaleStep step =>
                $"{words.Text(RuleWord.Scale)}({step.Scale}) {RuleWords.Sign(step.Comparison)} {Text(step)}",
            Requirement.Experience experience => Text(experience, words),
            Requirement.InCohort cohort =>
                $"{words.Text(RuleWord.Cohort)} {RuleWords.Sign(cohort.Comparison)} {cohort.Cohort}",
            Requirement.OnDate date =>
                $"{words.Text(RuleWord.Date)} {RuleWords.Sign(date.Comparison)} {date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            Requirement.Script script => ScriptText.Of(script.Expression),
            _ => throw new UnreachableException(),
        };

    /// <summary>What more is asked stands in a fixed order: the moment, by oneself, how old, with what result.</summary>
    private static string Text(Requirement.Held held, RuleWords words)
    {
        var text = held.Version.Length == 0 ? held.What.Id : $"{held.What.Id}@{held.Version}";
        text += held.Moment switch
        {
            HeldMoment.Start => "",
            HeldMoment.End => $" {words.Text(RuleWord.Valid)} {words.Text(RuleWord.At)} {words.Text(RuleWord.End)}",
            HeldMoment.Ever => $" {words.Text(RuleWord.Ever)}",
            _ => throw new UnreachableException(),
        };
        if (held.Earned)
        {
            text += $" {words.Text(RuleWord.Itself)} {words.Text(RuleWord.Earned)}";
        }

        if (held.MaxAge is { } age)
        {
            text += $" {words.Text(RuleWord.Max)} {words.Text(age)} {words.Text(RuleWord.Old)}";
        }

        return held.Result is var (comparison, result)
            ? $"{text} {words.Text(RuleWord.Result)} {RuleWords.Sign(comparison)} {result}"
            : text;
    }

    private static string Text(Requirement.Sum sum, RuleWords words)
    {
        var unit = sum.Unit switch
        {
            SumUnit.Hours => RuleWord.Hours,
            SumUnit.Points => RuleWord.Points,
            SumUnit.Modules => RuleWord.Modules,
            _ => throw new UnreachableException(),
        };
        var set = sum.Set switch
        {
            SumSet.Listed(var items) => $"({string.Join(", ", items.Select(item => item.Id))})",
            SumSet.Labelled(var label) => $"{words.Text(RuleWord.Label)}({label})",
            _ => throw new UnreachableException(),
        };
        return $"{words.Text(RuleWord.AtLeast)} {sum.Minimum} {words.Text(unit)} {words.Text(RuleWord.From)} {set}";
    }

    private static string Text(Requirement.Experience rule, RuleWords words)
    {
        var text =
            $"{words.Text(RuleWord.Experience)}({rule.Trade}) {RuleWords.Sign(rule.Comparison)} {words.Text(rule.Minimum)}";
        return rule.Within is { } within ? $"{text} {words.Text(RuleWord.Within)} {words.Text(within)}" : text;
    }

    private static string Text(Requirement.ScaleStep step) =>
        step.Step.Length > 0 ? step.Step : step.Place.ToString(CultureInfo.InvariantCulture);

    private static string Joined(ImmutableArray<Requirement> parts, RuleWord word, RuleWords words) =>
        string.Join($" {words.Text(word)} ", parts.Select(part => Bracketed(part, words)));

    private static string Counted(string opening, ImmutableArray<Requirement> parts, RuleWords words) =>
        $"{opening} {words.Text(RuleWord.Of)} ({string.Join(", ", parts.Select(part => Text(part, words)))})";

    /// <summary>A list inside a list wants brackets, also when both join with the same word.</summary>
    private static string Bracketed(Requirement part, RuleWords words) =>
        part is Requirement.All { Parts.Length: > 1 } or Requirement.Any { Parts.Length: > 1 }
            ? $"({Text(part, words)})"
            : Text(part, words);
}
