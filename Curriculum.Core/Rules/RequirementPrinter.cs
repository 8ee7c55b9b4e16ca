using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Writes a requirement as an author would, in either language; what is read back is the same requirement.</summary>
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
            Requirement.Held { Earned: false } held => held.What.Id,
            Requirement.Held held => $"{held.What.Id} {words.Text(RuleWord.Itself)} {words.Text(RuleWord.Earned)}",
            Requirement.Age age => $"{words.Text(RuleWord.Age)} {RuleWords.Sign(age.Comparison)} {age.Years}",
            Requirement.LanguageLevel level =>
                $"{words.Text(RuleWord.Language)}({level.Language}) {RuleWords.Sign(level.Comparison)} {level.Level}",
            Requirement.Experience experience =>
                $"{words.Text(RuleWord.Experience)}({experience.Trade}) >= {words.Text(experience.Minimum)}",
            _ => throw new UnreachableException(),
        };

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
