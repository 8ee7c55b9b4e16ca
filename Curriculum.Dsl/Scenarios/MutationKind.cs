namespace Curriculum.Dsl.Scenarios;

/// <summary>How a rule is changed by way of trial.</summary>
public enum MutationKind
{
    /// <summary>A condition that must hold besides others is left out.</summary>
    Dropped,

    /// <summary>A bound or a count is one more or one less.</summary>
    Shifted,

    /// <summary>What must hold together may hold alone, or the other way round.</summary>
    Swapped,

    /// <summary>An equivalence does not exist.</summary>
    EquivalenceDropped,
}
