using System.Collections.Immutable;

namespace Curriculum.Planning;

/// <summary>Where a module stands in the graph.</summary>
/// <param name="Start">The action that starts it.</param>
/// <param name="Study">The action that studies each outcome, in the module's order.</param>
/// <param name="Credited">The node that holds when each outcome is held without a step of this module, or after it.</param>
/// <param name="Complete">The node that holds when a step has completed it.</param>
internal sealed record ModuleNodes(int Start, ImmutableArray<int> Study, ImmutableArray<int> Credited, int Complete);
