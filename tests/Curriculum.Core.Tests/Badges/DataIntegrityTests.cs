using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Badges;

/// <summary>The vectors that W3C gives with <c>eddsa-jcs-2022</c>, byte for byte.</summary>
public sealed class DataIntegrityTests
{
    private const string Folder = "vc-di-eddsa/TestVectors";
    private const string Jcs = $"{Folder}/eddsa-jcs-2022";

    [Fact]
    public void Document_options_and_hashes_are_those_of_the_vectors()
    {
        using var signed = JsonDocument.Parse(Vectors.Bytes($"{Jcs}/signedJCS.json"));
        var document = CanonicalJson.Of(signed.RootElement, "proof");
        var options = CanonicalJson.Of(signed.RootElement.GetProperty("proof"), "proofValue");
        Assert.Equal(Vectors.Text($"{Jcs}/canonDocJCS.txt"), Encoding.UTF8.GetString(document));
        Assert.Equal(Vectors.Text($"{Jcs}/proofCanonJCS.txt"), Encoding.UTF8.GetString(options));
        Assert.Equal(
            Vectors.Text($"{Jcs}/combinedHashJCS.txt"),
            Convert.ToHexStringLower(DataIntegrity.HashesOf(options, document))
        );
    }

    [Fact]
    public void Signing_gives_the_signed_document_of_the_vectors()
    {
        var created = DateTimeOffset.Parse("2023-02-24T23:36:38Z", System.Globalization.CultureInfo.InvariantCulture);
        var signed = Signer().Sign(Vectors.Bytes($"{Folder}/unsigned.json"), created);
        Assert.Equal(
            Vectors.Text($"{Jcs}/sigBTC58JCS.txt"),
            SampleBadge.Json(signed)["proof"]!["proofValue"]!.GetValue<string>()
        );
        Assert.True(
            JsonNode.DeepEquals(SampleBadge.Json(Vectors.Bytes($"{Jcs}/signedJCS.json")), SampleBadge.Json(signed))
        );
    }

    [Fact]
    public void The_signed_document_of_the_vectors_is_good()
    {
        using var signed = JsonDocument.Parse(Vectors.Bytes($"{Jcs}/signedJCS.json"));
        var finding = new ProofChecker(Oracle.Check, SampleBadge.Now).Check(signed.RootElement, Signer().Did);
        Assert.Equal(Verdict.Yes, finding.Verdict);
        Assert.Equal(Signer().Did, finding.Signer);
    }

    [Fact]
    public void A_suite_that_we_cannot_check_is_not_bad()
    {
        using var signed = JsonDocument.Parse(Vectors.Bytes($"{Folder}/eddsa-rdfc-2022/signedDataInt.json"));
        Assert.Equal(
            Verdict.Unknown,
            new ProofChecker(Oracle.Check, SampleBadge.Now).Check(signed.RootElement, Signer().Did).Verdict
        );
    }

    private static Oracle Signer()
    {
        var pair = SampleBadge.Json(Vectors.Bytes($"{Folder}/keyPair.json"));
        Assert.True(Multibase.TryBase58(pair["privateKeyMultibase"]!.GetValue<string>(), out var secret));
        return new Oracle(secret.AsSpan(2));
    }
}
