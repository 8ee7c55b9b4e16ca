using Curriculum.Badges;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Curriculum.Core.Tests.Badges;

/// <summary>Signs and checks with another library than the house's own.</summary>
internal sealed class Oracle
{
    private readonly Ed25519PrivateKeyParameters _key;

    public Oracle(ReadOnlySpan<byte> seed) => _key = new Ed25519PrivateKeyParameters(seed.ToArray());

    public static Oracle Ours { get; } = new("a seed for tests and nothing else"u8[..32]);

    public static Oracle Other { get; } = new("another seed for tests, a forger!"u8[..32]);

    public VerificationKey Key => VerificationKey.Ed25519(_key.GeneratePublicKey().GetEncoded());

    public string Did => DidKey.Of(Key);

    public byte[] Sign(byte[] message)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        signer.BlockUpdate(message, 0, message.Length);
        return signer.GenerateSignature();
    }

    public static bool Check(
        ProofAlgorithm algorithm,
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> message,
        ReadOnlySpan<byte> signature
    )
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: false, new Ed25519PublicKeyParameters(key.ToArray()));
        signer.BlockUpdate(message.ToArray(), 0, message.Length);
        return signer.VerifySignature(signature.ToArray());
    }

    public byte[] Sign(ReadOnlyMemory<byte> document, DateTimeOffset created)
    {
        var unsigned = UnsignedCredential.Of(document, Key, created);
        return unsigned.WithSignature(Sign(unsigned.BytesToSign));
    }
}
