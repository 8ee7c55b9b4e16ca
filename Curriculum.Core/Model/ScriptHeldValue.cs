namespace Curriculum.Model;

/// <summary>A value of a piece of evidence that an expression can read.</summary>
public enum ScriptHeldValue
{
    /// <summary>The day it was earned.</summary>
    Earned,

    /// <summary>The last day of its validity; the last day there is when it does not lapse.</summary>
    Until,

    /// <summary>The result with which it was earned.</summary>
    Result,

    /// <summary>Whether it counts at the day of asking.</summary>
    IsValid,
}
