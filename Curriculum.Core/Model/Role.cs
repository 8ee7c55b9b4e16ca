using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>Work that someone can do who meets its rules.</summary>
public sealed record Role
{
    /// <summary>Gets the identifier.</summary>
    public required RoleId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the sector; empty when none is stated.</summary>
    public string Sector { get; init; } = "";

    /// <summary>Gets the qualification whose crebo it carries, or null.</summary>
    public QualificationId? Qualification { get; init; }

    /// <summary>Gets the rules; all of them must hold.</summary>
    public ImmutableArray<Rule> Requires { get; init; } = [];

    /// <summary>Gets whether one can be employed in it on one's own; false for roles under supervision only.</summary>
    public bool Employable { get; init; } = true;

    /// <summary>Gets as what one is employed in it; empty when it says no more than yes or no.</summary>
    public LocalizedText EmployableAs { get; init; }

    /// <summary>Gets links to outside frameworks.</summary>
    public ImmutableArray<Alignment> Alignments { get; init; } = [];

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
