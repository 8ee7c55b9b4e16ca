namespace Curriculum.Dsl.Compilation;

/// <summary>The kind of thing that an identifier names.</summary>
internal enum EntityKind
{
    /// <summary>A module.</summary>
    Module,

    /// <summary>A paper.</summary>
    Credential,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A qualification.</summary>
    Qualification,

    /// <summary>An equivalence.</summary>
    Equivalence,

    /// <summary>A step of experience.</summary>
    Experience,

    /// <summary>A provider.</summary>
    Provider,

    /// <summary>An offering.</summary>
    Offering,

    /// <summary>A reference profile.</summary>
    Candidate,

    /// <summary>A funding scheme.</summary>
    Funding,

    /// <summary>A norm.</summary>
    Norm,

    /// <summary>A cohort.</summary>
    Cohort,

    /// <summary>A declared place on a scale.</summary>
    ScaleFact,

    /// <summary>A declared fact.</summary>
    Fact,

    /// <summary>The manifest.</summary>
    Manifest,

    /// <summary>A file of scenarios; it has no identifier, and nothing in the catalog rests on it.</summary>
    Scenarios,
}
