using System.Text.Json;

namespace Curriculum.Badges;

/// <summary>A credential with everything but its signature: it gives the bytes to sign and takes the signature back.</summary>
/// <remarks>The signature is Ed25519 over <c>eddsa-jcs-2022</c> (VC-DI-EDDSA 3.3): the same input gives the same bytes.</remarks>
public sealed class UnsignedCredential
{
    private readonly byte[] _document;
    private readonly byte[] _options;

    private UnsignedCredential(byte[] document, byte[] options) => (_document, _options) = (document, options);

    /// <summary>Gets the bytes over which the signature goes.</summary>
    public byte[] BytesToSign => DataIntegrity.HashesOf(CanonicalJson.Of(_options), CanonicalJson.Of(_document));

    /// <summary>Creates it of a credential without a proof, the key that will sign, and the moment of signing.</summary>
    public static UnsignedCredential Of(ReadOnlyMemory<byte> document, VerificationKey key, DateTimeOffset created)
    {
        using var parsed = JsonDocument.Parse(document);
        var contexts = parsed.RootElement.GetProperty(Contexts.Member);
        var options = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", DataIntegrity.ProofType);
            writer.WriteString("cryptosuite", DataIntegrity.JcsSuite);
            writer.WriteString("created", Moment.Write(created));
            writer.WriteString("verificationMethod", DidKey.MethodOf(key));
            writer.WriteString("proofPurpose", DataIntegrity.Purpose);
            writer.WritePropertyName(Contexts.Member);
            contexts.WriteTo(writer);
            writer.WriteEndObject();
        });
        return new UnsignedCredential(document.ToArray(), options);
    }

    /// <summary>Returns the signed credential as JSON.</summary>
    public byte[] WithSignature(ReadOnlySpan<byte> signature)
    {
        var value = Multibase.Base58(signature);
        using var document = JsonDocument.Parse(_document);
        using var options = JsonDocument.Parse(_options);
        return JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            CopyMembers(document.RootElement, writer);
            writer.WriteStartObject("proof");
            CopyMembers(options.RootElement, writer);
            writer.WriteString("proofValue", value);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    private static void CopyMembers(JsonElement element, Utf8JsonWriter writer)
    {
        foreach (var member in element.EnumerateObject())
        {
            member.WriteTo(writer);
        }
    }
}
