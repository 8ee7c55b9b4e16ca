namespace Curriculum.Model;

/// <summary>When something that a rule asks must be valid.</summary>
public enum HeldMoment
{
    /// <summary>At the start of the step that asks.</summary>
    Start,

    /// <summary>At the start and through the duration of the step (Dutch: geldig op eind).</summary>
    End,

    /// <summary>At any time, then or before (Dutch: ooit).</summary>
    Ever,
}
