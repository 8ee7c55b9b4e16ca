namespace Curriculum.Rules;

/// <summary>A word of the rule language, whatever language it is written in.</summary>
public enum RuleWord
{
    /// <summary>Both sides must hold.</summary>
    And,

    /// <summary>One side must hold.</summary>
    Or,

    /// <summary>The opposite must hold.</summary>
    Not,

    /// <summary>Opens a count; two words in English.</summary>
    AtLeast,

    /// <summary>Opens a count of all.</summary>
    All,

    /// <summary>Opens a count of one.</summary>
    One,

    /// <summary>Stands before the list of a count.</summary>
    Of,

    /// <summary>Stands before the list of a sum.</summary>
    From,

    /// <summary>A sum of study hours.</summary>
    Hours,

    /// <summary>A sum of credit points.</summary>
    Points,

    /// <summary>A number of modules.</summary>
    Modules,

    /// <summary>All modules with a label.</summary>
    Label,

    /// <summary>The age in whole years.</summary>
    Age,

    /// <summary>The highest level of the papers held.</summary>
    Level,

    /// <summary>The level in a language.</summary>
    Language,

    /// <summary>The step on a declared scale.</summary>
    Scale,

    /// <summary>The time worked in a trade.</summary>
    Experience,

    /// <summary>The stretch of time in which experience counts.</summary>
    Within,

    /// <summary>The cohort of the candidate.</summary>
    Cohort,

    /// <summary>The day of asking.</summary>
    Date,

    /// <summary>Asks validity.</summary>
    Valid,

    /// <summary>Names the moment of validity.</summary>
    At,

    /// <summary>The start of the step that asks.</summary>
    Start,

    /// <summary>The end of the step that asks.</summary>
    End,

    /// <summary>Drops validity.</summary>
    Ever,

    /// <summary>Not by credit; stands before <see cref="Earned"/>.</summary>
    Itself,

    /// <summary>Not by credit; stands behind <see cref="Itself"/>.</summary>
    Earned,

    /// <summary>Bounds how long ago something was earned.</summary>
    Max,

    /// <summary>Closes a bound on how long ago something was earned.</summary>
    Old,

    /// <summary>The result with which something was earned.</summary>
    Result,

    /// <summary>A unit of time.</summary>
    Day,

    /// <summary>A unit of time.</summary>
    Week,

    /// <summary>A unit of time.</summary>
    Month,

    /// <summary>A unit of time.</summary>
    Year,

    /// <summary>The Dutch qualifications framework.</summary>
    Nlqf,

    /// <summary>The European qualifications framework.</summary>
    Eqf,
}
