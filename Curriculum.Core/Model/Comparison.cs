namespace Curriculum.Model;

/// <summary>How a rule compares a value with a bound.</summary>
public enum Comparison
{
    /// <summary>At least the bound.</summary>
    AtLeast,

    /// <summary>More than the bound.</summary>
    Above,

    /// <summary>At most the bound.</summary>
    AtMost,

    /// <summary>Less than the bound.</summary>
    Below,

    /// <summary>Exactly the bound.</summary>
    Exactly,
}
