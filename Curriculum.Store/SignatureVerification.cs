using Curriculum.Badges;
using NSec.Cryptography;

namespace Curriculum.Store;

/// <summary>Checks signatures, as <see cref="SignatureCheck"/> asks.</summary>
/// <remarks>The library refuses keys of small order and signatures that are not in their one form.</remarks>
public static class SignatureVerification
{
    private const int KeyLength = 32;
    private const int SignatureLength = 64;

    /// <summary>Returns whether a signature over a message was made with the private half of a key.</summary>
    public static bool Check(
        ProofAlgorithm algorithm,
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> message,
        ReadOnlySpan<byte> signature
    ) =>
        algorithm == ProofAlgorithm.Ed25519
        && key.Length == KeyLength
        && signature.Length == SignatureLength
        && PublicKey.TryImport(SignatureAlgorithm.Ed25519, key, KeyBlobFormat.RawPublicKey, out var imported)
        && SignatureAlgorithm.Ed25519.Verify(imported!, message, signature);
}
