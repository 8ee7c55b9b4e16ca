using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>What a hand-written chain of steps comes to.</summary>
/// <param name="After">The study hours after each step done, all steps before it included.</param>
/// <param name="Blocked">The identifier of the step that may not start, or that the catalog does not know; null when all are done.</param>
/// <param name="Reached">Whether the goal is held in the end.</param>
public sealed record ReplayResult(ImmutableArray<StudyLoad> After, string? Blocked, bool Reached)
{
    /// <summary>Gets the study hours of all steps done.</summary>
    public StudyLoad Load => After.IsEmpty ? StudyLoad.None : After[^1];
}
