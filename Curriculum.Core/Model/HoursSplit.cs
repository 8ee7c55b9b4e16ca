namespace Curriculum.Model;

/// <summary>How the hours of a module are spent.</summary>
public readonly record struct HoursSplit(StudyLoad Contact, StudyLoad Practice, StudyLoad SelfStudy)
{
    /// <summary>Gets all hours together.</summary>
    public StudyLoad Total => Contact + Practice + SelfStudy;
}
