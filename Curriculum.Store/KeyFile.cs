using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Curriculum.Badges;

namespace Curriculum.Store;

/// <summary>The two files of a key: the secret half encrypted with a passphrase, and the public half beside it.</summary>
/// <remarks>PKCS#8 with PBES2 (PBKDF2 with SHA-256, AES-256) and SubjectPublicKeyInfo, both PEM: other tools read them.</remarks>
internal static class KeyFile
{
    private const int Iterations = 600_000;
    private const int SeedLength = 32;
    private const string SecretLabel = "ENCRYPTED PRIVATE KEY";
    private const string PublicLabel = "PUBLIC KEY";
    private const string Ed25519 = "1.3.101.112";
    private const string Pbes2 = "1.2.840.113549.1.5.13";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";
    private const string HmacSha256 = "1.2.840.113549.2.9";
    private const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";

    /// <summary>What stands before the 32 bytes of a public key: RFC 8410.</summary>
    private static ReadOnlySpan<byte> PublicHeader =>
        [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00];

    /// <summary>Returns the file of the secret half.</summary>
    public static byte[] WriteSecret(ReadOnlySpan<byte> seed, ReadOnlySpan<char> passphrase)
    {
        var octets = new AsnWriter(AsnEncodingRules.DER);
        octets.WriteOctetString(seed);
        var info = new Pkcs8PrivateKeyInfo(new Oid(Ed25519), algorithmParameters: null, octets.Encode());
        var parameters = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Iterations);
        return Pem(SecretLabel, info.Encrypt(passphrase, parameters));
    }

    /// <summary>Returns the file of the public half.</summary>
    public static byte[] WritePublic(VerificationKey key) => Pem(PublicLabel, [.. PublicHeader, .. key.Bytes]);

    /// <summary>Returns the public half of a file; null when the file is damaged.</summary>
    public static VerificationKey? ReadPublic(string text) =>
        FromPem(PublicLabel, text) is { } bytes
        && bytes.Length == PublicHeader.Length + SeedLength
        && bytes.AsSpan().StartsWith(PublicHeader)
            ? VerificationKey.Ed25519(bytes.AsSpan(PublicHeader.Length))
            : null;

    /// <summary>Returns the encrypted secret half of a file; null when it is not of the form that is written here.</summary>
    /// <remarks>The form is checked before decrypting: a damaged count of iterations would otherwise keep us busy for hours.</remarks>
    public static byte[]? ReadSecret(string text)
    {
        try
        {
            return FromPem(SecretLabel, text) is { } bytes && HasForm(bytes) ? bytes : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Returns the seed that is in an encrypted secret half; null when the passphrase does not fit.</summary>
    public static byte[]? Decrypt(ReadOnlyMemory<byte> encrypted, ReadOnlySpan<char> passphrase)
    {
        try
        {
            var info = Pkcs8PrivateKeyInfo.DecryptAndDecode(passphrase, encrypted, out _);
            var octets = AsnDecoder.ReadOctetString(info.PrivateKeyBytes.Span, AsnEncodingRules.DER, out _);
            return
                string.Equals(info.AlgorithmId.Value, Ed25519, StringComparison.Ordinal) && octets.Length == SeedLength
                ? octets
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or AsnContentException)
        {
            return null;
        }
    }

    /// <summary>RFC 8018, A.2 and A.4: the only shape that <see cref="WriteSecret"/> gives.</summary>
    private static bool HasForm(byte[] bytes)
    {
        var file = new AsnReader(bytes, AsnEncodingRules.DER);
        var outer = file.ReadSequence();
        var algorithm = outer.ReadSequence();
        var isPbes2 = NextIs(algorithm, Pbes2);
        var parameters = algorithm.ReadSequence();
        var derivation = parameters.ReadSequence();
        var isPbkdf2 = NextIs(derivation, Pbkdf2);
        var numbers = derivation.ReadSequence();
        numbers.ReadOctetString();
        var isSlow = numbers.TryReadInt32(out var iterations) && iterations == Iterations;
        var function = numbers.ReadSequence();
        var isHmac = NextIs(function, HmacSha256);
        var isAes = NextIs(parameters.ReadSequence(), Aes256Cbc);
        outer.ReadOctetString();
        return !file.HasData && !outer.HasData && isPbes2 && isPbkdf2 && isSlow && isHmac && isAes;
    }

    private static bool NextIs(AsnReader reader, string identifier) =>
        string.Equals(reader.ReadObjectIdentifier(), identifier, StringComparison.Ordinal);

    private static byte[] Pem(string label, ReadOnlySpan<byte> bytes) =>
        System.Text.Encoding.ASCII.GetBytes(PemEncoding.WriteString(label, bytes) + "\n");

    private static byte[]? FromPem(string label, string text)
    {
        if (!PemEncoding.TryFind(text, out var fields) || !text.AsSpan()[fields.Label].SequenceEqual(label))
        {
            return null;
        }

        var bytes = new byte[fields.DecodedDataLength];
        return
            Convert.TryFromBase64Chars(text.AsSpan()[fields.Base64Data], bytes, out var length)
            && length == bytes.Length
            ? bytes
            : null;
    }
}
