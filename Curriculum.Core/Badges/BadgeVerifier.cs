using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Verifies a badge, aspect by aspect, against what the asker brings; it fetches nothing.</summary>
public static class BadgeVerifier
{
    /// <summary>Returns what is found of the bytes of a badge file.</summary>
    public static BadgeVerdict Verify(ReadOnlyMemory<byte> file, VerificationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!StrictJson.TryParse(file, out var document, out var fault))
        {
            return Refused(fault, facts: null);
        }

        using (document)
        {
            var badge = BadgeReader.Read(document.RootElement);
            return badge.Fault is null ? Verify(badge, context) : Refused(badge.Fault, badge.Facts);
        }
    }

    private static BadgeVerdict Verify(ReadBadge badge, VerificationContext context)
    {
        var proofs = new ProofChecker(context.Check, context.Now);
        var proof = proofs.Check(badge.Root, badge.Facts.IssuerId);
        return new BadgeVerdict(
            [
                new AspectVerdict(Aspect.Structure, Verdict.Yes, VerificationDiagnostics.GoodStructure()),
                new AspectVerdict(Aspect.Proof, proof.Verdict, proof.Finding),
                Issuer(badge.Facts, proof, context.Trust),
                Time(badge.Facts, context.Now),
                new StatusChecker(context, proofs).Check(badge),
                RecipientChecker.Check(badge, context.Recipient),
                new AspectVerdict(Aspect.Endorsement, Verdict.NotAsked, VerificationDiagnostics.EndorsementNotAsked()),
            ],
            badge.Facts
        );
    }

    private static BadgeVerdict Refused(Diagnostic fault, BadgeFacts? facts) =>
        new(
            [
                new AspectVerdict(Aspect.Structure, Verdict.No, fault),
                .. Enum.GetValues<Aspect>()
                    .Where(aspect => aspect != Aspect.Structure)
                    .Select(aspect => new AspectVerdict(
                        aspect,
                        Verdict.NotAsked,
                        VerificationDiagnostics.NotLookedAt()
                    )),
            ],
            facts
        );

    private static AspectVerdict Issuer(BadgeFacts facts, ProofFinding proof, TrustList trust)
    {
        var (verdict, finding) =
            proof.Signer is null ? (Verdict.Unknown, VerificationDiagnostics.IssuerNotEstablished(facts.IssuerId))
            : !proof.Signer.Is(facts.IssuerId)
                ? (Verdict.No, VerificationDiagnostics.KeyOfAnother(proof.Signer, facts.IssuerId))
            : trust.Find(facts.IssuerId) is not { } issuer
                ? (Verdict.Unknown, VerificationDiagnostics.NotTrusted(facts.IssuerId))
            : !issuer.MayAward(facts.AchievementId)
                ? (Verdict.Unknown, VerificationDiagnostics.NotTrustedForThis(facts.IssuerId, facts.AchievementId))
            : (Verdict.Yes, VerificationDiagnostics.Trusted(NameOf(issuer, facts)));
        return new AspectVerdict(Aspect.Issuer, verdict, finding);
    }

    /// <summary>The name of the trust list goes before the one that the badge gives its issuer.</summary>
    private static string NameOf(TrustedIssuer issuer, BadgeFacts facts) =>
        issuer.Name.Length > 0 ? issuer.Name
        : facts.IssuerName.Length > 0 ? facts.IssuerName
        : issuer.Id;

    private static AspectVerdict Time(BadgeFacts facts, DateTimeOffset now)
    {
        var (verdict, finding) =
            facts.ValidFrom > now + Moment.Tolerance
                ? (Verdict.No, VerificationDiagnostics.NotYetValid(Moment.Write(facts.ValidFrom.Value)))
            : facts.ValidUntil is not { } until ? (Verdict.Yes, VerificationDiagnostics.ValidWithoutEnd())
            : until < now ? (Verdict.No, VerificationDiagnostics.Expired(Moment.Write(until)))
            : (Verdict.Yes, VerificationDiagnostics.ValidUntil(Moment.Write(until)));
        return new AspectVerdict(Aspect.Time, verdict, finding);
    }
}
