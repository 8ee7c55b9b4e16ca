namespace Curriculum.Answers;

/// <summary>An outcome that needs no study, and on what that rests.</summary>
/// <param name="Outcome">The name of the outcome within its module.</param>
/// <param name="Hours">The hours saved.</param>
/// <param name="Kind"><c>equivalence</c>, <c>exemption</c> or <c>held</c>.</param>
/// <param name="Equivalence">The equivalence that gives it, or null.</param>
/// <param name="Chain">The equivalences it rests on, the one that gives it last.</param>
/// <param name="Scope">The scope in which it holds, or null when it holds everywhere.</param>
/// <param name="Provider">The provider on whose signature it rests, or null.</param>
/// <param name="ClaimOnly">Whether someone still has to decide.</param>
/// <param name="Decides">Who decides on the exemption, or null.</param>
/// <param name="Evidence">What is held or earned that it rests on.</param>
/// <param name="Decision">The decision behind the equivalence or the exemption, or null.</param>
/// <param name="At">Where the equivalence stands, or null.</param>
public sealed record CreditAnswer(
    string Outcome,
    int Hours,
    string Kind,
    string? Equivalence,
    IReadOnlyList<string> Chain,
    string? Scope,
    string? Provider,
    bool ClaimOnly,
    string? Decides,
    IReadOnlyList<EvidenceAnswer> Evidence,
    DecisionAnswer? Decision,
    string? At
);
