namespace Curriculum.Model;

/// <summary>A named number with its source and the days for which it holds: hours a year, a term.</summary>
public sealed record Norm
{
    /// <summary>Gets the identifier.</summary>
    public required NormId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the number.</summary>
    public required int Value { get; init; }

    /// <summary>Gets what it counts, in the author's words; empty when that is not stated.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Gets when it holds; open at both ends when that is not stated.</summary>
    public DateRange Valid { get; init; }

    /// <summary>Gets where the number comes from, or that it is illustrative.</summary>
    public string Source { get; init; } = "";
}
