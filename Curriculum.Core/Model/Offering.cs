using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A module as one provider offers it: where, when, for how many and at what price.</summary>
public sealed record Offering
{
    /// <summary>Gets the identifier.</summary>
    public required OfferingId Id { get; init; }

    /// <summary>Gets the module.</summary>
    public required ModuleId Module { get; init; }

    /// <summary>Gets the provider.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary>Gets the place; empty when none is stated.</summary>
    public string Location { get; init; } = "";

    /// <summary>Gets when one may start.</summary>
    public required IntakeScheme Intake { get; init; }

    /// <summary>Gets the first day of enrolment, or null.</summary>
    public DateOnly? EnrolFrom { get; init; }

    /// <summary>Gets the last day of enrolment, or null.</summary>
    public DateOnly? EnrolUntil { get; init; }

    /// <summary>Gets the number of places, or null when there is no limit stated.</summary>
    public int? Places { get; init; }

    /// <summary>Gets the hours a week, or null.</summary>
    public int? HoursPerWeek { get; init; }

    /// <summary>Gets the mode as the language names it in English (such as <c>bbl</c>); empty when none is stated.</summary>
    public string Mode { get; init; } = "";

    /// <summary>Gets the language it is taught in (ISO 639-1); empty when none is stated.</summary>
    public string Language { get; init; } = "";

    /// <summary>Gets the price in cents, or null when none is stated.</summary>
    public long? PriceCents { get; init; }

    /// <summary>Gets the rules of admission, besides those of the module and the provider.</summary>
    public ImmutableArray<Rule> Admission { get; init; } = [];

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
