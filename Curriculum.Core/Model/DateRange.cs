namespace Curriculum.Model;

/// <summary>A stretch of days, both ends inclusive; a missing end is open.</summary>
public readonly record struct DateRange(DateOnly? From, DateOnly? Until)
{
    /// <summary>Returns whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>Returns whether two stretches share a day.</summary>
    public bool Overlaps(DateRange other) => !(other.Until < From) && !(Until < other.From);
}
