using Curriculum.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scenarios;

/// <summary>A rule that is changed by way of trial, to see whether a scenario notices.</summary>
/// <param name="Kind">How it is changed.</param>
/// <param name="Rule">The place of the rule.</param>
/// <param name="At">The place of the part that is changed.</param>
/// <param name="Before">The part as it is.</param>
/// <param name="After">The part as it becomes; null when it is left out.</param>
public sealed record Mutant(MutationKind Kind, Place Rule, Place At, Requirement Before, Requirement? After)
{
    /// <summary>Gets the whole rule as it becomes; null when it is left out.</summary>
    internal Requirement? Whole { get; init; }

    /// <summary>Returns the change in words; its rules are written in a language of their own.</summary>
    public LocalizedText InWords(TextLanguage written)
    {
        var before = Kind == MutationKind.EquivalenceDropped ? Rule.Entity : RequirementPrinter.Print(Before, written);
        return After is null
            ? Both("test.without", before)
            : Both("test.instead", RequirementPrinter.Print(After, written), before);
    }

    private static LocalizedText Both(string key, params ReadOnlySpan<object> gaps) =>
        new(WordBook.Text(TextLanguage.Dutch, key, gaps), WordBook.Text(TextLanguage.English, key, gaps));
}
