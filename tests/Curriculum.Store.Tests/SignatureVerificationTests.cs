using System.Text.Json;
using Curriculum.Badges;
using Curriculum.Tests.Shared;
using FsCheck.Xunit;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Curriculum.Store.Tests;

public sealed class SignatureVerificationTests
{
    /// <summary>RFC 8032, 7.1: the first three tests.</summary>
    [Theory]
    [InlineData(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )]
    [InlineData(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )]
    [InlineData(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    )]
    public async Task The_vectors_of_RFC_8032_come_out(string seed, string key, string message, string signature)
    {
        using var signer = Signer.FromSeed(Convert.FromHexString(seed));
        Assert.Equal(key, Convert.ToHexStringLower(signer.PublicKey.Bytes.AsSpan()));
        var made = await signer.SignAsync(Convert.FromHexString(message), TestContext.Current.CancellationToken);
        Assert.Equal(signature, Convert.ToHexStringLower(made));
        Assert.True(Check(key, message, signature));
    }

    /// <summary>A key of small order fits any message: whoever uses one can sign everything as nobody.</summary>
    [Fact]
    public void Crafted_keys_and_signatures_are_refused()
    {
        using var cases = JsonDocument.Parse(Vectors.Bytes("ed25519-hostile/cases.json"));
        var accepted = cases
            .RootElement.EnumerateArray()
            .Where(each => Check(Text(each, "A"), Text(each, "M"), Text(each, "sig")))
            .Select(each => Text(each, "name"))
            .Where(name => !name.Contains("without cofactor", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(18, cases.RootElement.GetArrayLength());
        Assert.Contains("honest", Assert.Single(accepted), StringComparison.OrdinalIgnoreCase);
    }

    [Property(MaxTest = 50)]
    public bool Another_library_signs_and_finds_the_same(byte[] message, byte salt)
    {
        var seed = new byte[32];
        seed[0] = salt;
        using var signer = Signer.FromSeed(seed);
        var ours = signer.SignAsync(message).AsTask().GetAwaiter().GetResult();
        var theirs = new Ed25519Signer();
        theirs.Init(forSigning: true, new Ed25519PrivateKeyParameters(seed));
        theirs.BlockUpdate(message, 0, message.Length);
        return ours.AsSpan().SequenceEqual(theirs.GenerateSignature());
    }

    [Theory]
    [InlineData(31, 64)]
    [InlineData(33, 64)]
    [InlineData(32, 63)]
    [InlineData(32, 65)]
    [InlineData(0, 0)]
    public void Another_length_is_refused_without_a_fuss(int key, int signature) =>
        Assert.False(SignatureVerification.Check(ProofAlgorithm.Ed25519, new byte[key], "x"u8, new byte[signature]));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static bool Check(string key, string message, string signature) =>
        SignatureVerification.Check(
            ProofAlgorithm.Ed25519,
            Convert.FromHexString(key),
            Convert.FromHexString(message),
            Convert.FromHexString(signature)
        );
}
