namespace Curriculum.Checks;

/// <summary>What can be wrong with a clause when all that is asked with it is known.</summary>
internal enum FaultKind
{
    /// <summary>Nobody meets it.</summary>
    Impossible,

    /// <summary>A sum asks for more than all that it is taken over.</summary>
    MoreThanThereIs,

    /// <summary>Nobody meets it together with another.</summary>
    Contradictory,

    /// <summary>Everybody meets it.</summary>
    AsksNothing,

    /// <summary>The rule says the same without it.</summary>
    SaysNothing,

    /// <summary>It stands in a count before.</summary>
    Repeated,

    /// <summary>Whoever meets it meets another alternative.</summary>
    Dominated,
}
