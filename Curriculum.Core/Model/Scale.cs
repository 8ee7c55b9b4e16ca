using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>An ordered measure of a candidate that rules may ask: named steps, or whole numbers between two bounds.</summary>
public sealed record Scale
{
    /// <summary>Gets the name.</summary>
    public required ScaleId Id { get; init; }

    /// <summary>Gets the names of its steps, lowest first; empty when it is a scale of numbers.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>Gets the lowest place: one for the first step.</summary>
    public required int Lowest { get; init; }

    /// <summary>Gets the highest place.</summary>
    public required int Highest { get; init; }

    /// <summary>Gets the question that is put to a candidate whose place is unknown; empty when none is given.</summary>
    public LocalizedText Question { get; init; }

    /// <summary>Returns the place of a step, or null when the scale has none of that name.</summary>
    public int? PlaceOf(string step) =>
        Steps.IndexOf(step, StringComparer.Ordinal) is >= 0 and var index ? index + 1 : null;

    /// <summary>Returns whether a number is a place on it.</summary>
    public bool Has(int place) => place >= Lowest && place <= Highest;
}
