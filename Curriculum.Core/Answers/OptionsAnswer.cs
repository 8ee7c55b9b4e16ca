namespace Curriculum.Answers;

/// <summary>How a path is asked for; an option overrules the profile.</summary>
public sealed record OptionsAnswer(
    DateOnly AsOf,
    DateOnly? Start,
    string? School,
    string? Region,
    int? HoursPerWeek,
    string Objective,
    int Alternatives
);
