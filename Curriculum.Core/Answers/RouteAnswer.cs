namespace Curriculum.Answers;

/// <summary>One path.</summary>
/// <param name="Id">Its name within the answer.</param>
/// <param name="Labels">What it is best in.</param>
/// <param name="ProvenFor">The objectives for which no better path exists.</param>
/// <param name="Assumes">The unknown facts that it takes to hold, as rules.</param>
/// <param name="Hours">The study hours.</param>
/// <param name="HoursIfClaimsRefused">The fewest study hours when every undecided claim is refused; null when there is no path then.</param>
/// <param name="CostCents">The gross price of the cheapest offering of every step, in cents; null when a price is not known.</param>
/// <param name="Weeks">The weeks of study and of work, one after the other; null without hours per week.</param>
/// <param name="Start">The first day; null without a start date.</param>
/// <param name="End">The last day; null without a start date.</param>
/// <param name="Employable">The roles in which one is employable on the way.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Covered">The modules that need no study at all.</param>
/// <param name="Claims">The outcomes to which it claims exemption, undecided as yet.</param>
public sealed record RouteAnswer(
    string Id,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> ProvenFor,
    IReadOnlyList<string> Assumes,
    int Hours,
    int? HoursIfClaimsRefused,
    long? CostCents,
    int? Weeks,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<EmployableAnswer> Employable,
    IReadOnlyList<StepAnswer> Steps,
    IReadOnlyList<CoveredAnswer> Covered,
    IReadOnlyList<string> Claims
);
