namespace Curriculum.Answers;

/// <summary>What was found of a badge.</summary>
/// <param name="Verdict"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Aspects">One verdict an aspect.</param>
/// <param name="Achievement">What the badge says was achieved, or null when it could not be read.</param>
/// <param name="Issuer">Who the badge says issued it, or null when it could not be read.</param>
/// <param name="EvidenceFor">What the badge counts as in the catalog; empty when it does not count.</param>
public sealed record VerificationAnswer(
    string Verdict,
    IReadOnlyList<AspectAnswer> Aspects,
    AchievementAnswer? Achievement,
    IssuerAnswer? Issuer,
    IReadOnlyList<string> EvidenceFor
);
