namespace Curriculum.Dsl.Rules;

/// <summary>What a value in a rule looks like.</summary>
internal enum RuleOperandKind
{
    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A name, such as a language level.</summary>
    Name,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number with a unit of time.</summary>
    Duration,

    /// <summary>A step of a framework.</summary>
    Level,
}
