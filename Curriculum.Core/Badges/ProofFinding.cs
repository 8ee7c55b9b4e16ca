using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>What was found of the proof of a credential.</summary>
/// <param name="Verdict">Whether it is good.</param>
/// <param name="Finding">Why.</param>
/// <param name="Signer">The identifier that the key belongs to, or null when no key could be had.</param>
internal sealed record ProofFinding(Verdict Verdict, Diagnostic Finding, string? Signer = null)
{
    /// <summary>Creates the finding that a proof is bad.</summary>
    public static ProofFinding Bad(Diagnostic finding) => new(Verdict.No, finding);

    /// <summary>Creates the finding that a proof could not be checked.</summary>
    public static ProofFinding Unchecked(Diagnostic finding) => new(Verdict.Unknown, finding);
}
