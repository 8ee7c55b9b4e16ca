namespace Curriculum.Planning;

/// <summary>Where an experience step stands in the graph.</summary>
/// <param name="Requirement">The node of its rules.</param>
/// <param name="Work">The action that does it.</param>
internal readonly record struct ExperienceNodes(int Requirement, int Work);
