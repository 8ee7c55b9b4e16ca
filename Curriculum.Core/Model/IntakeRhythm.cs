namespace Curriculum.Model;

/// <summary>How often one may start within a flexible intake period, counted from its first day.</summary>
public enum IntakeRhythm
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every seven days.</summary>
    Weekly,

    /// <summary>Every fourteen days.</summary>
    Fortnightly,

    /// <summary>Every month on the same day, clamped to the end of the month.</summary>
    Monthly,
}
