namespace Curriculum.Answers;

/// <summary>How long a module makes people wait; the waits are null for a dead end.</summary>
public sealed record ModuleIntakesAnswer(
    string Module,
    string Title,
    int? MeanWaitDays,
    int? LongestWaitDays,
    bool DeadEnd,
    IReadOnlyList<IntakeAnswer> Intakes
);
