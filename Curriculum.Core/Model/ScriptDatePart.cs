namespace Curriculum.Model;

/// <summary>A part of a day on the calendar.</summary>
public enum ScriptDatePart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day of the month.</summary>
    Day,
}
