namespace Curriculum.Planning;

/// <summary>What can be wrong with a plan.</summary>
public enum PathFaultKind
{
    /// <summary>A step names nothing in the catalog.</summary>
    UnknownStep = 2001,

    /// <summary>A step is done twice.</summary>
    RepeatedStep = 2002,

    /// <summary>A step starts before its rules hold.</summary>
    NotAdmitted = 2003,

    /// <summary>The outcomes studied are none, or not of the module, or not in its order.</summary>
    WrongOutcomes = 2004,

    /// <summary>An outcome is neither studied nor credited.</summary>
    OutcomeLeftOut = 2005,

    /// <summary>The hours of a step are not those of what it studies.</summary>
    WrongHours = 2006,

    /// <summary>A credit does not follow from the equivalences and the evidence that it names.</summary>
    UnfoundedCredit = 2007,

    /// <summary>A credit rests on another provider or scope than it names.</summary>
    WrongSignature = 2008,

    /// <summary>A module is not wholly credited from the step on that is named.</summary>
    NotCovered = 2009,

    /// <summary>The employable roles on the way are others.</summary>
    WrongRoles = 2010,

    /// <summary>The total is not the sum of the steps.</summary>
    WrongTotal = 2011,

    /// <summary>The goal is not held in the end.</summary>
    GoalNotReached = 2012,

    /// <summary>A step of work takes another time.</summary>
    WrongDuration = 2013,
}
