using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>An ordered way to a goal; every step may start when the steps before it are done.</summary>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Load">The study hours of all steps together.</param>
/// <param name="Covered">The modules that are wholly credited and on which the plan rests, with their credits, in order of identifier.</param>
/// <param name="Employable">The employable roles on the way, in order.</param>
public sealed record Plan(
    ImmutableArray<PlanStep> Steps,
    StudyLoad Load,
    ImmutableArray<CoveredModule> Covered,
    ImmutableArray<EmployableMoment> Employable
)
{
    /// <summary>Gets the outcomes to which the plan claims exemption without a decision, in order of identifier.</summary>
    public ImmutableArray<OutcomeId> Claims { get; init; } = [];

    /// <summary>Gets the fewest hours when every claim is refused that nobody has decided; null when there is no way then.</summary>
    public StudyLoad? LoadIfRefused { get; init; }
}
