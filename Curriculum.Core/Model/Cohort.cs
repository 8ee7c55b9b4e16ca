using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>The candidates of one intake, who follow the catalog as it was.</summary>
public sealed record Cohort
{
    /// <summary>Gets the identifier.</summary>
    public required CohortId Id { get; init; }

    /// <summary>Gets the title; empty when none is given.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the commit of the catalog that it follows; empty when it follows the newest.</summary>
    public string Commit { get; init; } = "";

    /// <summary>Gets the days of its intake; the first of them orders the cohorts.</summary>
    public required DateRange Intake { get; init; }

    /// <summary>Gets the equivalences that hold for this cohort only.</summary>
    public ImmutableArray<EquivalenceId> Transition { get; init; } = [];

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
