namespace Curriculum.Model;

/// <summary>Whether an equivalence counts.</summary>
public enum EquivalenceStatus
{
    /// <summary>Decided; it counts (Dutch: vastgesteld).</summary>
    Adopted,

    /// <summary>Proposed; it is shown and does not count (Dutch: voorstel).</summary>
    Proposed,

    /// <summary>Withdrawn; it counts no more (Dutch: ingetrokken).</summary>
    Withdrawn,
}
