namespace Curriculum.Planning;

/// <summary>Why an outcome needs no study.</summary>
public enum CreditKind
{
    /// <summary>An equivalence gives it.</summary>
    Equivalence,

    /// <summary>It is held.</summary>
    Held,

    /// <summary>An exemption, decided or claimed.</summary>
    Exemption,
}
