using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>A rule that keeps the goal out of reach.</summary>
/// <param name="Place">Where the rule, or the part of it that fails, stands; null when nothing in the catalog offers what is asked.</param>
/// <param name="Requirement">What it asks.</param>
/// <param name="PossibleFrom">The first day on which time alone makes it hold, or null.</param>
public sealed record BlockedRule(Place? Place, Requirement Requirement, DateOnly? PossibleFrom);
