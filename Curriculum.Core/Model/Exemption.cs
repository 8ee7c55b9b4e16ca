using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A claim to be exempt from outcomes of a module, until someone decides it.</summary>
/// <param name="If">The rule that gives the claim.</param>
/// <param name="DecidedBy">Who decides.</param>
/// <param name="Covers">The outcomes from which one is exempt.</param>
public sealed record Exemption(Rule If, string DecidedBy, ImmutableArray<OutcomeId> Covers);
