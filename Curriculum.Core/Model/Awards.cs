using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>What completing a module gives besides the module itself.</summary>
/// <param name="Credentials">The papers.</param>
/// <param name="Languages">The language levels reached.</param>
/// <param name="Facts">The facts that become true.</param>
public sealed record Awards(
    ImmutableArray<CredentialId> Credentials,
    ImmutableArray<LanguageSkill> Languages,
    ImmutableArray<FactId> Facts
)
{
    /// <summary>Gets the awards of a module that gives nothing besides itself.</summary>
    public static Awards None { get; } = new([], [], []);

    /// <summary>Gets how long the papers are valid for which this module says so itself.</summary>
    public ImmutableArray<PaperTerm> Terms { get; init; } = [];

    /// <summary>Gets the places reached on declared scales.</summary>
    public ImmutableArray<ScaleValue> Scales { get; init; } = [];

    /// <summary>Gets the name of the badge that is given; empty when none is named.</summary>
    public string Badge { get; init; } = "";
}
