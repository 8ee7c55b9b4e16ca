using System.Security.Cryptography;

namespace Curriculum.Badges;

/// <summary>The words and the one sum of Data Integrity proofs (VC-DI-EDDSA).</summary>
internal static class DataIntegrity
{
    /// <summary>The type of a proof.</summary>
    public const string ProofType = "DataIntegrityProof";

    /// <summary>The cryptographic suite over canonical JSON.</summary>
    public const string JcsSuite = "eddsa-jcs-2022";

    /// <summary>The purpose for which a badge is signed.</summary>
    public const string Purpose = "assertionMethod";

    /// <summary>VC-DI-EDDSA 3.3.4: the hash of the options, then the hash of the document.</summary>
    public static byte[] HashesOf(ReadOnlySpan<byte> options, ReadOnlySpan<byte> document) =>
        [.. SHA256.HashData(options), .. SHA256.HashData(document)];
}
