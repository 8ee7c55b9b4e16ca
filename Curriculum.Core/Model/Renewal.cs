namespace Curriculum.Model;

/// <summary>What it takes to renew a paper; without it the module that gives it is taken again in full.</summary>
/// <param name="Load">The hours; those of the refresher when there is one.</param>
/// <param name="Refresher">The module to be taken, or null.</param>
public sealed record Renewal(StudyLoad Load, ModuleId? Refresher);
