namespace Curriculum.Planning;

/// <summary>What a path should have the least of.</summary>
public enum Objective
{
    /// <summary>Study hours.</summary>
    Hours,
}
