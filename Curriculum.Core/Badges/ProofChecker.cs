using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Checks the Data Integrity proofs of a credential, each on its own, in whatever order they stand.</summary>
/// <remarks>
/// A credential is good when a proof by the key of its issuer is, and no proof in the issuer's name fails. Open Badges asks
/// for one good proof, so what others add neither mends nor breaks it: only the issuer can sign for the issuer.
/// </remarks>
internal sealed class ProofChecker
{
    private const int SignatureLength = 64;
    private const int MostProofs = 8;

    private readonly SignatureCheck _check;
    private readonly DateTimeOffset _now;

    /// <summary>Creates a checker for a moment.</summary>
    public ProofChecker(SignatureCheck check, DateTimeOffset now) => (_check, _now) = (check, now);

    /// <summary>Returns what is found of the proofs of a credential that was read strictly and names this issuer.</summary>
    public ProofFinding Check(JsonElement credential, string issuer)
    {
        if (!credential.TryGetProperty("proof", out var proof))
        {
            return ProofFinding.Bad(VerificationDiagnostics.NoProof());
        }

        JsonElement[] proofs = proof.ValueKind == JsonValueKind.Array ? [.. proof.EnumerateArray()] : [proof];
        if (proofs.Length is 0 or > MostProofs)
        {
            return ProofFinding.Bad(VerificationDiagnostics.MalformedProof("proof"));
        }

        var own = proofs.Where(each => MethodOf(each).Split('#')[0].Is(issuer)).ToArray();
        return own.Length > 0
            ? Deciding(own.Select(each => CheckOne(credential, each)), Verdict.No, Verdict.Yes)
            : Deciding(proofs.Select(each => CheckOne(credential, each)), Verdict.Yes, Verdict.Unknown);
    }

    private static string MethodOf(JsonElement proof) =>
        proof.ValueKind == JsonValueKind.Object
        && proof.TryGetProperty("verificationMethod", out var method)
        && method.ValueKind == JsonValueKind.String
            ? method.GetString()!
            : "";

    /// <summary>Returns the finding that decides; of several alike the first by its words, so that no order matters.</summary>
    private static ProofFinding Deciding(IEnumerable<ProofFinding> findings, Verdict first, Verdict second) =>
        findings
            .OrderBy(finding =>
                finding.Verdict == first ? 0
                : finding.Verdict == second ? 1
                : 2
            )
            .ThenBy(finding => finding.Finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Signer, StringComparer.Ordinal)
            .ThenBy(finding => string.Join(' ', finding.Finding.Arguments), StringComparer.Ordinal)
            .First();

    private ProofFinding CheckOne(JsonElement credential, JsonElement proof)
    {
        var reader = new JsonReader(proof);
        reader.Type(DataIntegrity.ProofType);
        var suite = reader.Text("cryptosuite");
        var method = reader.Text("verificationMethod");
        var purpose = reader.Text("proofPurpose");
        var value = reader.Text("proofValue");
        var created = reader.OptionalMoment("created");
        var expires = reader.OptionalMoment("expires");
        if (reader.Fault is not null)
        {
            return ProofFinding.Bad(VerificationDiagnostics.MalformedProof(reader.Fault.Arguments[0]));
        }

        if (!suite.Is(DataIntegrity.JcsSuite) || reader.Has("previousProof"))
        {
            return ProofFinding.Unchecked(VerificationDiagnostics.UnknownSuite(suite));
        }

        return Refusal(credential, proof, purpose, created, expires) is { } refusal ? ProofFinding.Bad(refusal)
            : !Multibase.TryBase58(value, out var signature) || signature.Length != SignatureLength
                ? ProofFinding.Bad(VerificationDiagnostics.MalformedProof("proofValue"))
            : CheckSignature(credential, proof, method, signature);
    }

    private Diagnostic? Refusal(
        JsonElement credential,
        JsonElement proof,
        string purpose,
        DateTimeOffset? created,
        DateTimeOffset? expires
    ) =>
        !purpose.Is(DataIntegrity.Purpose) ? VerificationDiagnostics.WrongPurpose(purpose)
        : !HasContextsOf(credential, proof) ? VerificationDiagnostics.WrongProofContext()
        : created > _now + Moment.Tolerance ? VerificationDiagnostics.SignedInTheFuture(Moment.Write(created.Value))
        : expires < _now ? VerificationDiagnostics.ProofExpired(Moment.Write(expires.Value))
        : null;

    /// <summary>VC-DI-EDDSA 3.3.2, step 4; stricter: the contexts of the proof are those of the document, all of them.</summary>
    private static bool HasContextsOf(JsonElement credential, JsonElement proof) =>
        !proof.TryGetProperty(Contexts.Member, out var contexts)
        || (
            credential.TryGetProperty(Contexts.Member, out var expected)
            && CanonicalJson.Of(contexts).AsSpan().SequenceEqual(CanonicalJson.Of(expected))
        );

    private ProofFinding CheckSignature(JsonElement credential, JsonElement proof, string method, byte[] signature)
    {
        // INVARIANT: a key is never taken from what stands behind the hash; there it must repeat the identifier.
        var parts = method.Split('#');
        var did = parts[0];
        if (!did.StartsWith(DidKey.Prefix, StringComparison.Ordinal))
        {
            return ProofFinding.Unchecked(VerificationDiagnostics.KeyOutOfReach(did));
        }

        if (DidKey.KeyOf(did) is not { } key || parts.Length != 2 || !parts[1].Is(did[DidKey.Prefix.Length..]))
        {
            return ProofFinding.Bad(VerificationDiagnostics.MalformedProof("verificationMethod"));
        }

        var message = DataIntegrity.HashesOf(
            CanonicalJson.Of(proof, "proofValue"),
            CanonicalJson.Of(credential, "proof")
        );
        return _check(key.Algorithm, key.Bytes.AsSpan(), message, signature)
            ? new ProofFinding(Verdict.Yes, VerificationDiagnostics.GoodProof(DataIntegrity.JcsSuite), did)
            : ProofFinding.Bad(VerificationDiagnostics.BadSignature());
    }
}
