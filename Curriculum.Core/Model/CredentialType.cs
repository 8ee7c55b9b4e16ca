using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A paper that one may hold (Dutch: bewijs): a certificate, a diploma, a registration.</summary>
public sealed record CredentialType
{
    /// <summary>Gets the identifier.</summary>
    public required CredentialId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the kind, as the language names it in English (such as <c>diploma</c>); empty when none is stated.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Gets the level, or null when none is stated.</summary>
    public Level? Level { get; init; }

    /// <summary>Gets how long it is valid after it was earned, or null when it does not lapse.</summary>
    public Period? ValidFor { get; init; }

    /// <summary>Gets whether it takes an exam, so that credit for the module alone does not give it.</summary>
    public bool Exam { get; init; }

    /// <summary>Gets how often it must be confirmed to stay valid, or null when never.</summary>
    public Period? Attestation { get; init; }

    /// <summary>Gets what it takes to renew it, or null: then the module that gives it is taken again in full.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>Gets the lower papers that it includes, only while it is valid itself.</summary>
    public ImmutableArray<CredentialId> Includes { get; init; } = [];

    /// <summary>Gets whether it ends with the job in which it was given.</summary>
    public bool BoundToEmployer { get; init; }

    /// <summary>Gets the identifier of the issuer of a foreign badge that is this paper, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the identifier of the achievement of a foreign badge that is this paper, or null.</summary>
    public string? Achievement { get; init; }

    /// <summary>Gets the register in which it is kept; empty when none is stated.</summary>
    public string Register { get; init; } = "";

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
