namespace Curriculum.Model;

/// <summary>What a rule adds up.</summary>
public enum SumUnit
{
    /// <summary>Study hours.</summary>
    Hours,

    /// <summary>Credit points of 28 hours each.</summary>
    Points,

    /// <summary>Modules.</summary>
    Modules,
}
