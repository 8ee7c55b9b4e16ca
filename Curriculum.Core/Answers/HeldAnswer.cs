namespace Curriculum.Answers;

/// <summary>One thing that is held.</summary>
/// <param name="Id">The module, outcome, paper, role or qualification.</param>
/// <param name="Earned">When it was earned.</param>
/// <param name="Until">The last day of its validity.</param>
/// <param name="Version">The version that was earned, such as <c>v2025.1</c>.</param>
/// <param name="Attested">The days on which it was confirmed, in order.</param>
/// <param name="Result">The result with which it was earned.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Badge">The badge that proves it.</param>
public sealed record HeldAnswer(
    string Id,
    DateOnly? Earned,
    DateOnly? Until,
    string? Version,
    IReadOnlyList<DateOnly> Attested,
    int? Result,
    string? Issuer,
    string? Badge
);
