using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>A situation that a candidate can be in, told by the conditions that matter; what is not named does not.</summary>
/// <param name="Holds">The conditions that hold.</param>
/// <param name="Fails">The conditions that do not.</param>
public sealed record Situation(ImmutableArray<Requirement> Holds, ImmutableArray<Requirement> Fails);
