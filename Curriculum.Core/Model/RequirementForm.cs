using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>Knows which requirements say the same in other words: a count of one or of all, and what is joined twice with one word.</summary>
internal static class RequirementForm
{
    /// <summary>Returns a requirement whose outermost part has the one form of all that say the same.</summary>
    public static Requirement Of(Requirement requirement) =>
        requirement switch
        {
            Requirement.AtLeast(1, var parts) => Of(new Requirement.Any(parts)),
            Requirement.AtLeast(var count, var parts) when count == parts.Length => Of(new Requirement.All(parts)),
            Requirement.All([var one]) => Of(one),
            Requirement.Any([var one]) => Of(one),
            Requirement.All(var parts) => new Requirement.All(Flat<Requirement.All>(parts, all => all.Parts)),
            Requirement.Any(var parts) => new Requirement.Any(Flat<Requirement.Any>(parts, any => any.Parts)),
            _ => requirement,
        };

    private static ImmutableArray<Requirement> Flat<T>(
        ImmutableArray<Requirement> parts,
        Func<T, ImmutableArray<Requirement>> inner
    )
        where T : Requirement => [.. parts.Select(Of).SelectMany(part => part is T joined ? inner(joined) : [part])];
}
