using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>When one may start.</summary>
/// <remarks>The two cases are RIO's: a fixed intake moment (vast instroommoment) or a flexible intake period (flexibele instroomperiode).</remarks>
public abstract record IntakeScheme
{
    private IntakeScheme() { }

    /// <summary>Start on one of these dates, in ascending order.</summary>
    public sealed record Fixed(ImmutableArray<DateOnly> Dates) : IntakeScheme;

    /// <summary>Start within a period, both ends included, at a rhythm counted from its first day.</summary>
    public sealed record Flexible(DateOnly From, DateOnly Until, IntakeRhythm Rhythm) : IntakeScheme;
}
