namespace Curriculum.Model;

/// <summary>How much of a module an equivalence covers.</summary>
public enum EquivalenceKind
{
    /// <summary>All outcomes (Dutch: dekt).</summary>
    Covers,

    /// <summary>The outcomes it names (Dutch: dekt-deels).</summary>
    CoversPart,
}
