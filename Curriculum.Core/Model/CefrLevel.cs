namespace Curriculum.Model;

/// <summary>A level of the Common European Framework of Reference for Languages (Dutch: ERK), lowest first.</summary>
public enum CefrLevel
{
    /// <summary>Breakthrough.</summary>
    A1 = 1,

    /// <summary>Waystage.</summary>
    A2,

    /// <summary>Threshold.</summary>
    B1,

    /// <summary>Vantage.</summary>
    B2,

    /// <summary>Effective operational proficiency.</summary>
    C1,

    /// <summary>Mastery.</summary>
    C2,
}
