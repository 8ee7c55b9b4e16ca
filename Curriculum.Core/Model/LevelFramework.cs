namespace Curriculum.Model;

/// <summary>A framework in which the level of learning is stated.</summary>
public enum LevelFramework
{
    /// <summary>The Dutch qualifications framework.</summary>
    Nlqf,

    /// <summary>The European qualifications framework.</summary>
    Eqf,
}
