namespace Curriculum.Answers;

/// <summary>What a candidate holds and is; null means unknown.</summary>
public sealed record ProfileAnswer(
    DateOnly? Born,
    IReadOnlyDictionary<string, string> Languages,
    IReadOnlyList<HeldAnswer> Holds,
    IReadOnlyDictionary<string, FactAnswer> Facts,
    IReadOnlyList<ExperienceAnswer>? Experience,
    DateOnly? EmploymentUntil,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<DecidedAnswer> Decisions,
    string? School,
    string? Region,
    string? Mode,
    int? HoursPerWeek,
    DateOnly? Start
);
