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
}
