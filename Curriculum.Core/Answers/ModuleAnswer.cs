namespace Curriculum.Answers;

/// <summary>A module with all that is known of it.</summary>
public sealed record ModuleAnswer(
    string Id,
    string Title,
    string Version,
    string? Level,
    int Hours,
    int? DurationWeeks,
    string Paper,
    IReadOnlyList<OutcomeAnswer> Outcomes,
    IReadOnlyList<RuleAnswer> Requires,
    IReadOnlyList<string> Awards,
    IReadOnlyList<string> Labels,
    IReadOnlyList<OfferingAnswer> Offerings,
    string Source
);
