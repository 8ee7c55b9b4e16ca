using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>A requirement read as a count.</summary>
/// <param name="Need">How many groups are needed.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Groups">The indices of the parts, those together of which one is as good as all.</param>
internal sealed record Counted(int Need, ImmutableArray<Requirement> Parts, ImmutableArray<ImmutableArray<int>> Groups);
