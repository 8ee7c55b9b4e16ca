using System.Collections.Immutable;

namespace Curriculum.Badges;

/// <summary>The public half of a signing key.</summary>
public sealed class VerificationKey
{
    private const int Ed25519Length = 32;

    private VerificationKey(ProofAlgorithm algorithm, ImmutableArray<byte> bytes) =>
        (Algorithm, Bytes) = (algorithm, bytes);

    /// <summary>Gets the algorithm it is for.</summary>
    public ProofAlgorithm Algorithm { get; }

    /// <summary>Gets the key itself.</summary>
    public ImmutableArray<byte> Bytes { get; }

    /// <summary>Gets the key as a Multikey: <c>z6Mk…</c>.</summary>
    public string Multikey => Multibase.Base58([.. Ed25519Codec, .. Bytes]);

    /// <summary>The multicodec of an Ed25519 public key, as a variable-length integer.</summary>
    private static ReadOnlySpan<byte> Ed25519Codec => [0xED, 0x01];

    /// <summary>Creates an Ed25519 key of its 32 bytes.</summary>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public static VerificationKey Ed25519(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Ed25519Length
            ? new VerificationKey(ProofAlgorithm.Ed25519, [.. bytes])
            : throw new ArgumentException("an Ed25519 key has 32 bytes", nameof(bytes));

    /// <summary>Reads a Multikey; null when it is not one that we can check with.</summary>
    public static VerificationKey? FromMultikey(string multikey) =>
        Multibase.TryBase58(multikey, out var bytes)
        && bytes.AsSpan().StartsWith(Ed25519Codec)
        && bytes.Length == Ed25519Codec.Length + Ed25519Length
            ? Ed25519(bytes.AsSpan(Ed25519Codec.Length))
            : null;
}
