using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A qualification of the national structure, known by its crebo.</summary>
public sealed record Qualification
{
    /// <summary>Gets the identifier.</summary>
    public required QualificationId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the five digits of the crebo.</summary>
    public required string Crebo { get; init; }

    /// <summary>Gets the version of the qualification file, such as <c>v2025.1</c>; empty when none is given.</summary>
    public string Version { get; init; } = "";

    /// <summary>Gets the codes of the work processes to be covered, such as <c>B1-K1-W2</c>.</summary>
    public ImmutableArray<string> WorkProcesses { get; init; } = [];

    /// <summary>Gets the rules; all of them must hold.</summary>
    public ImmutableArray<Rule> Requires { get; init; } = [];

    /// <summary>Gets the groups of which one count takes one thing only.</summary>
    public ImmutableArray<ImmutableArray<Reference>> CountsOnce { get; init; } = [];

    /// <summary>Gets links to outside frameworks.</summary>
    public ImmutableArray<Alignment> Alignments { get; init; } = [];

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
