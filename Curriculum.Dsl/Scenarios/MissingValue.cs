using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>A value that no scenario saw a condition have.</summary>
/// <param name="At">The place of the condition.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">The value that was never seen: that it holds, or that it does not.</param>
public sealed record MissingValue(Place At, Requirement Condition, bool Holds);
