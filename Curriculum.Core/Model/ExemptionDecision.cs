using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A decision that a candidate is exempt from outcomes of a module.</summary>
/// <param name="About">The module.</param>
/// <param name="Outcomes">The outcomes; never empty.</param>
/// <param name="By">Who decided.</param>
/// <param name="Date">When.</param>
public sealed record ExemptionDecision(ModuleId About, ImmutableArray<OutcomeId> Outcomes, string By, DateOnly Date);
