using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Says of a requirement what it asks where only what was earned counts.</summary>
internal static class EarnedForm
{
    /// <summary>Returns the requirement with each thing asked as earned.</summary>
    public static Requirement Of(Requirement requirement) =>
        requirement switch
        {
            Requirement.All(var parts) => new Requirement.All(Of(parts)),
            Requirement.Any(var parts) => new Requirement.Any(Of(parts)),
            Requirement.AtLeast(var count, var parts) => new Requirement.AtLeast(count, Of(parts)),
            Requirement.Not(var part) => new Requirement.Not(Of(part)),
            Requirement.Held { What: not Reference.ToFact } held => held with { Earned = true },
            _ => requirement,
        };

    /// <summary>Returns whether that says all: a sum and a level are of whatever is held.</summary>
    public static bool Tells(Requirement requirement) =>
        requirement is not (Requirement.Sum or Requirement.LearningLevel)
        && RulePlaces.Children(requirement).All(Tells);

    private static ImmutableArray<Requirement> Of(ImmutableArray<Requirement> parts) => [.. parts.Select(Of)];
}
