namespace Curriculum.Answers;

/// <summary>One thing that is held.</summary>
public sealed record HeldAnswer(
    string Id,
    DateOnly? Earned,
    DateOnly? Until,
    IReadOnlyList<DateOnly> Attested,
    int? Result,
    string? Issuer,
    string? Badge
);
