namespace Curriculum.Answers;

/// <summary>What a credit rests on; the dates are null for what is earned on the way.</summary>
public sealed record EvidenceAnswer(
    string Id,
    string? Issuer,
    DateOnly? Earned,
    DateOnly? ValidUntil,
    string? Badge,
    bool Verified
);
