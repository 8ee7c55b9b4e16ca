namespace Curriculum.Model;

/// <summary>How much of a module an equivalence covers.</summary>
public enum EquivalenceKind
{
    /// <summary>All outcomes (Dutch: dekt).</summary>
    Covers,

    /// <summary>The outcomes it names (Dutch: dekt-deels).</summary>
    CoversPart,

    /// <summary>All outcomes, and the same the other way round (Dutch: gelijkwaardig).</summary>
    Mutual,
}
