using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>The parts of which a catalog is made, in whatever order they were read; identifiers are unique.</summary>
public sealed record CatalogParts
{
    /// <summary>Gets what the catalog says about itself.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>Gets the modules.</summary>
    public ImmutableArray<Module> Modules { get; init; } = [];

    /// <summary>Gets the papers.</summary>
    public ImmutableArray<CredentialType> Credentials { get; init; } = [];

    /// <summary>Gets the roles.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Gets the qualifications.</summary>
    public ImmutableArray<Qualification> Qualifications { get; init; } = [];

    /// <summary>Gets the equivalences.</summary>
    public ImmutableArray<Equivalence> Equivalences { get; init; } = [];

    /// <summary>Gets the steps of experience.</summary>
    public ImmutableArray<Experience> Experiences { get; init; } = [];

    /// <summary>Gets the providers.</summary>
    public ImmutableArray<Provider> Providers { get; init; } = [];

    /// <summary>Gets the offerings.</summary>
    public ImmutableArray<Offering> Offerings { get; init; } = [];

    /// <summary>Gets the funding schemes.</summary>
    public ImmutableArray<Funding> Funding { get; init; } = [];

    /// <summary>Gets the norms.</summary>
    public ImmutableArray<Norm> Norms { get; init; } = [];

    /// <summary>Gets the cohorts.</summary>
    public ImmutableArray<Cohort> Cohorts { get; init; } = [];

    /// <summary>Gets the warnings that owners accept.</summary>
    public ImmutableArray<Acceptance> Accepted { get; init; } = [];

    /// <summary>Gets the reference profiles.</summary>
    public ImmutableArray<CandidateProfile> Candidates { get; init; } = [];
}
