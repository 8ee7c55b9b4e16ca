namespace Curriculum.Answers;

/// <summary>One step of a path.</summary>
/// <param name="Module">The module; the experience step when the kind is <c>experience</c>, the paper when it is <c>renewal</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind"><c>study</c>, <c>experience</c>, <c>renewal</c> or <c>assessment</c>.</param>
/// <param name="DurationWeeks">How long it takes, in weeks; null when the catalog does not say.</param>
/// <param name="Hours">The study hours of the outcomes studied; 0 for experience.</param>
/// <param name="FullHours">The study hours of all its outcomes.</param>
/// <param name="OutcomesStudied">The names of the outcomes studied.</param>
/// <param name="Provider">The provider; null without a start date.</param>
/// <param name="Offering">The offering; null without a start date.</param>
/// <param name="Start">The first day; null without a start date.</param>
/// <param name="End">The last day; null without a start date.</param>
/// <param name="WaitWeeks">The wait before it; null without a start date.</param>
/// <param name="Intakes">The next intakes; empty without a start date.</param>
/// <param name="Alongside">The modules taken at the same time.</param>
/// <param name="Forced">Whether no path does without it.</param>
/// <param name="Credited">The outcomes that need no study, and why.</param>
/// <param name="Because">The rules that asked for it.</param>
public sealed record StepAnswer(
    string Module,
    string Title,
    string Kind,
    int? DurationWeeks,
    int Hours,
    int FullHours,
    IReadOnlyList<string> OutcomesStudied,
    string? Provider,
    string? Offering,
    DateOnly? Start,
    DateOnly? End,
    int? WaitWeeks,
    IReadOnlyList<IntakeAnswer> Intakes,
    IReadOnlyList<string> Alongside,
    bool Forced,
    IReadOnlyList<CreditAnswer> Credited,
    IReadOnlyList<RuleAnswer> Because
);
