using Curriculum.Badges;
using NSec.Cryptography;

namespace Curriculum.Store;

/// <summary>A key that is open for signing; dispose of it as soon as the signing is done.</summary>
public sealed class Signer : IDisposable
{
    private readonly Key _key;

    private Signer(Key key)
    {
        _key = key;
        PublicKey = VerificationKey.Ed25519(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <summary>Gets the public half.</summary>
    public VerificationKey PublicKey { get; }

    /// <summary>Gets the decentralized identifier of the key.</summary>
    public string Did => DidKey.Of(PublicKey);

    /// <summary>Creates the signer of the 32 bytes that are the secret of an Ed25519 key.</summary>
    public static Signer FromSeed(ReadOnlySpan<byte> seed) =>
        new(Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey));

    /// <summary>Returns the signature over a message; the same message gives the same signature.</summary>
    public ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(SignatureAlgorithm.Ed25519.Sign(_key, message.Span));
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}
