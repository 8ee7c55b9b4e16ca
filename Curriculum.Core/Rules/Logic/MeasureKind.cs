namespace Curriculum.Rules.Logic;

/// <summary>What a rule may compare with a bound.</summary>
internal enum MeasureKind
{
    /// <summary>The age in whole years.</summary>
    Age,

    /// <summary>The highest level of the papers held.</summary>
    Level,

    /// <summary>The level in a language.</summary>
    Language,

    /// <summary>The place on a declared scale.</summary>
    Scale,

    /// <summary>The first day of the intake of the cohort.</summary>
    Intake,

    /// <summary>The day of asking.</summary>
    Day,
}
