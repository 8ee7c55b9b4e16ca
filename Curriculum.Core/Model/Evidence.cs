using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>One thing that a candidate holds, with what is known about it.</summary>
public sealed record Evidence
{
    /// <summary>Gets what is held: a module, an outcome, a paper, a role or a qualification.</summary>
    public required Reference What { get; init; }

    /// <summary>Gets when it was earned, or null when unknown.</summary>
    public DateOnly? Earned { get; init; }

    /// <summary>Gets the last day of its validity, or null when none is stated.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Gets the version that was earned, such as <c>v2025.1</c>, or null when unknown.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the days on which it was confirmed.</summary>
    public ImmutableArray<DateOnly> Attested { get; init; } = [];

    /// <summary>Gets the result with which it was earned, or null when unknown.</summary>
    public int? Result { get; init; }

    /// <summary>Gets the issuer, or null when unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the identifier of the badge that proves it, or null.</summary>
    public string? Badge { get; init; }

    /// <summary>Gets whether that badge was verified.</summary>
    public bool Verified { get; init; }
}
