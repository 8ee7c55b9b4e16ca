using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>What a candidate holds and is, as far as the question says.</summary>
/// <remarks>Language, age, experience and facts that are not given are unknown; a paper or module that is not given is not held.</remarks>
public sealed record CandidateProfile
{
    /// <summary>Gets the profile of which nothing is known and that holds nothing.</summary>
    public static CandidateProfile Empty { get; } = new();

    /// <summary>Gets the identifier of a reference profile of the catalog, or null.</summary>
    public CandidateId? Id { get; init; }

    /// <summary>Gets the title of a reference profile; empty otherwise.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the date of birth, or null when unknown.</summary>
    public DateOnly? Born { get; init; }

    /// <summary>Gets the level by language (ISO 639-1).</summary>
    public ImmutableSortedDictionary<string, CefrLevel> Languages { get; init; } =
        ImmutableSortedDictionary.Create<string, CefrLevel>(StringComparer.Ordinal);

    /// <summary>Gets what is held.</summary>
    public ImmutableArray<Evidence> Holds { get; init; } = [];

    /// <summary>Gets the facts that are known, by identifier.</summary>
    public ImmutableSortedDictionary<string, bool> Facts { get; init; } =
        ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal);

    /// <summary>Gets the place on declared scales, by scale.</summary>
    public ImmutableSortedDictionary<string, int> Scales { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Gets the last day of the job in which papers of an employer were given; null when it goes on.</summary>
    public DateOnly? EmploymentUntil { get; init; }

    /// <summary>Gets the exemptions that were decided.</summary>
    public ImmutableArray<ExemptionDecision> Decisions { get; init; } = [];

    /// <summary>Gets the experience; null when unknown, empty when there is none.</summary>
    public ImmutableArray<ExperienceRecord>? Experience { get; init; }

    /// <summary>Gets what may or may not be held: unknown instead of not held.</summary>
    public ImmutableArray<Reference> Unknown { get; init; } = [];

    /// <summary>Gets the school the candidate is bound to, or null when any will do.</summary>
    public ProviderId? School { get; init; }

    /// <summary>Gets the region, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Gets the hours a week for study, or null.</summary>
    public int? HoursPerWeek { get; init; }

    /// <summary>Gets the day from which the candidate can start, or null.</summary>
    public DateOnly? Start { get; init; }
}
