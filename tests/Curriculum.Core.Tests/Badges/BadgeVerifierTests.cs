using System.Text;
using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Model;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Badges;

public sealed class BadgeVerifierTests
{
    [Fact]
    public void A_good_badge_is_good_and_says_so_of_each_aspect()
    {
        var verdict = SampleBadge.Verify(SampleBadge.Signed());
        Assert.Equal(Verdict.Yes, verdict.Verdict);
        Assert.Equal(
            "CUR4001 CUR4020 CUR4040 CUR4050 CUR4060 CUR4072 CUR4080",
            string.Join(' ', verdict.Aspects.Select(aspect => aspect.Code))
        );
        Assert.Equal(Enum.GetValues<Aspect>(), verdict.Aspects.Select(aspect => aspect.Aspect));
        Assert.All(verdict.Aspects, aspect => Assert.NotEmpty(aspect.Message(TextLanguage.Dutch)));
        Assert.True(verdict.IsAuthentic);
        Assert.False(verdict.IsForged);
    }

    [Fact]
    public void What_a_badge_says_is_told()
    {
        var facts = SampleBadge.Verify(SampleBadge.Signed(SampleBadge.Credential(Oracle.Other.Did))).Facts!;
        Assert.Equal("Laadpunt monteren", facts.AchievementName);
        Assert.Equal("Stichting Gouden Poort", facts.IssuerName);
        Assert.Equal(Oracle.Ours.Did, facts.IssuerId);
        Assert.Equal(Oracle.Other.Did, facts.Subject);
        Assert.Equal(new DateOnly(2026, 11, 20), facts.Earned);
        Assert.Equal(new DateOnly(2031, 11, 20), facts.LastDay);
    }

    public static TheoryData<string, string> Broken =>
        new()
        {
            { "id", "CUR4010" },
            { "type", "CUR4011" },
            { "issuer", "CUR4010" },
            { "issuer.id", "CUR4010" },
            { "issuer.type", "CUR4011" },
            { "validFrom", "CUR4010" },
            { "credentialSubject", "CUR4010" },
            { "credentialSubject.type", "CUR4011" },
            { "credentialSubject.identifier", "CUR4010" },
            { "credentialSubject.achievement", "CUR4010" },
            { "credentialSubject.achievement.id", "CUR4010" },
            { "credentialSubject.achievement.type", "CUR4011" },
            { "credentialSubject.achievement.name", "CUR4010" },
            { "credentialSubject.achievement.description", "CUR4010" },
            { "credentialSubject.achievement.criteria", "CUR4010" },
            { "credentialSubject.achievement.criteria.narrative", "CUR4010" },
            { "@context", "CUR4008" },
        };

    /// <summary>What Open Badges 3.0 demands is demanded, even of a badge that is signed well.</summary>
    [Theory]
    [MemberData(nameof(Broken))]
    public void A_badge_without_a_part_that_must_be_there_is_refused(string path, string code)
    {
        var json = SampleBadge.Json(SampleBadge.Signed());
        var parts = path.Split('.');
        var owner = parts[..^1].Aggregate(json, (node, name) => node[name]!.AsObject());
        Assert.True(owner.Remove(parts[^1]));
        var verdict = SampleBadge.Verify(SampleBadge.Bytes(json));
        Assert.Equal(Verdict.No, verdict.Verdict);
        Assert.Equal(code, verdict.Of(Aspect.Structure).Code);
        Assert.Equal(Verdict.NotAsked, verdict.Of(Aspect.Proof).Verdict);
    }

    [Theory]
    [InlineData(
        """["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://www.w3.org/ns/credentials/v2"]"""
    )]
    [InlineData("""["https://www.w3.org/ns/credentials/v2"]""")]
    [InlineData("""["https://www.w3.org/ns/credentials/v2",{"name":"https://evil.example/name"}]""")]
    [InlineData(
        """["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://evil.example/"]"""
    )]
    [InlineData("\"https://www.w3.org/ns/credentials/v2\"")]
    public void Other_contexts_or_another_order_are_refused(string contexts) =>
        Refused("CUR4008", SampleBadge.SignedAfter(json => json["@context"] = JsonNode.Parse(contexts)));

    [Fact]
    public void A_context_inside_is_refused_however_well_it_is_signed()
    {
        Refused(
            "CUR4009",
            SampleBadge.SignedAfter(json => json["issuer"]!["@context"] = new JsonArray("https://evil.example/"))
        );
        Refused(
            "CUR4009",
            SampleBadge.SignedAfter(json => json["credentialSubject"]!["achievement"]!["@id"] = "urn:x")
        );
        Refused(
            "CUR4009",
            SampleBadge.SignedAfter(json => json["credentialSubject"]!["proof"] = new JsonObject { ["@context"] = "x" })
        );
    }

    [Fact]
    public void A_keyword_at_the_top_is_refused() =>
        Refused("CUR4009", SampleBadge.SignedAfter(json => json["@graph"] = new JsonArray("urn:x")));

    [Fact]
    public void Null_and_empty_lists_are_refused()
    {
        Refused("CUR4012", SampleBadge.SignedAfter(json => json["description"] = null));
        Refused("CUR4012", SampleBadge.SignedAfter(json => json["evidence"] = new JsonArray()));
    }

    [Fact]
    public void A_form_that_the_standard_does_not_know_is_refused()
    {
        Refused("CUR4011", SampleBadge.SignedAfter(json => json["validFrom"] = "2026-11-24T11:00:00"));
        Refused(
            "CUR4011",
            SampleBadge.SignedAfter(json => json["credentialSubject"]!["achievement"]!["achievementType"] = "Bagde")
        );
        Refused(
            "CUR4011",
            SampleBadge.SignedAfter(json =>
                json["credentialSubject"]!["achievement"]!["alignment"]![0]!["targetType"] = "ESCO"
            )
        );
        Refused("CUR4011", SampleBadge.SignedAfter(json => json["id"] = "geen adres"));
        Refused(
            "CUR4011",
            SampleBadge.SignedAfter(json =>
                json["credentialSubject"] = new JsonArray(json["credentialSubject"]!.DeepClone())
            )
        );
        Refused("CUR4013", SampleBadge.SignedAfter(json => json["validUntil"] = "2020-01-01T00:00:00Z"));
    }

    [Fact]
    public void A_name_that_stands_twice_is_refused()
    {
        var text = Encoding.UTF8.GetString(SampleBadge.Signed());
        Refused("CUR4006", Encoding.UTF8.GetBytes(text.Insert(1, "\"name\":\"Ander\",")));
        Refused("CUR4006", Encoding.UTF8.GetBytes(text.Insert(1, "\"na\\u006de\":\"Ander\",")));
    }

    [Fact]
    public void What_is_no_badge_is_refused_by_its_own_code()
    {
        Refused("CUR4003", "geen json"u8.ToArray());
        Refused("CUR4003", []);
        Refused("CUR4011", "[1]"u8.ToArray());
        Refused("CUR4002", new byte[1024 * 1024 + 1]);
        Refused("CUR4004", [(byte)'"', 0xFF, (byte)'"']);
        Refused("CUR4005", "{\"a\":1e999}"u8.ToArray());
        Refused("CUR4007", Encoding.UTF8.GetBytes(new string('[', 100) + new string(']', 100)));
    }

    /// <summary>Anyone can write our name in a badge and sign it with a key of their own.</summary>
    [Fact]
    public void A_badge_in_our_name_with_another_key_is_a_forgery()
    {
        var verdict = SampleBadge.Verify(SampleBadge.Signed(key: Oracle.Other));
        Assert.Equal(Verdict.Yes, verdict.Of(Aspect.Proof).Verdict);
        Assert.Equal("CUR4041", verdict.Of(Aspect.Issuer).Code);
        Assert.True(verdict.IsForged);
        Assert.False(verdict.IsAuthentic);
    }

    /// <summary>A verifier that takes the key from behind the hash lets anyone sign as anyone.</summary>
    [Fact]
    public void A_key_behind_the_hash_is_never_taken()
    {
        var method = $"{Oracle.Ours.Did}#{Oracle.Other.Key.Multikey}";
        var verdict = SampleBadge.Verify(
            SampleBadge.ChangedAfter(json => json["proof"]!["verificationMethod"] = method)
        );
        Assert.Equal("CUR4026", verdict.Of(Aspect.Proof).Code);
        var web = SampleBadge.Verify(
            SampleBadge.ChangedAfter(json =>
                json["proof"]!["verificationMethod"] = $"did:web:school.example#{Oracle.Ours.Key.Multikey}"
            )
        );
        Assert.Equal("CUR4029", web.Of(Aspect.Proof).Code);
        Assert.Equal(Verdict.Unknown, web.Verdict);
    }

    [Theory]
    [InlineData("proofPurpose", "authentication", "CUR4024")]
    [InlineData("cryptosuite", "eddsa-rdfc-2022", "CUR4022")]
    [InlineData("type", "Ed25519Signature2020", "CUR4026")]
    [InlineData("created", "2026-11-24T12:06:00Z", "CUR4027")]
    [InlineData("created", "gisteren", "CUR4026")]
    [InlineData("expires", "2026-11-24T11:59:59Z", "CUR4028")]
    [InlineData(
        "proofValue",
        "u2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
        "CUR4026"
    )]
    [InlineData("proofValue", "z2HnFSSPP", "CUR4026")]
    [InlineData("previousProof", "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33", "CUR4022")]
    public void A_proof_that_is_not_as_it_should_be_is_refused(string name, string value, string code)
    {
        var verdict = SampleBadge.Verify(SampleBadge.ChangedAfter(json => json["proof"]![name] = value));
        Assert.Equal(code, verdict.Of(Aspect.Proof).Code);
        Assert.NotEqual(Verdict.Yes, verdict.Verdict);
    }

    [Fact]
    public void A_proof_names_the_contexts_of_its_document()
    {
        var verdict = SampleBadge.Verify(
            SampleBadge.ChangedAfter(json =>
                json["proof"]!["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2")
            )
        );
        Assert.Equal("CUR4025", verdict.Of(Aspect.Proof).Code);
    }

    [Fact]
    public void A_badge_without_a_proof_is_refused() =>
        Assert.Equal(
            "CUR4021",
            SampleBadge.Verify(SampleBadge.ChangedAfter(json => json.Remove("proof"))).Of(Aspect.Proof).Code
        );

    [Fact]
    public void One_good_proof_of_several_is_enough()
    {
        var both = SampleBadge.ChangedAfter(json =>
        {
            var good = json["proof"]!.DeepClone();
            var unknown = good.DeepClone();
            unknown["cryptosuite"] = "ecdsa-sd-2023";
            json["proof"] = new JsonArray(unknown, good);
        });
        Assert.Equal(Verdict.Yes, SampleBadge.Verify(both).Verdict);
    }

    /// <summary>What a stranger adds neither mends nor breaks a badge; what stands in the issuer's name must hold.</summary>
    [Fact]
    public void Proofs_are_judged_alike_in_any_order()
    {
        var good = SampleBadge.Json(SampleBadge.Signed())["proof"]!;
        var bad = Changed(good, "proofValue", Multibase.Base58(new byte[64]));
        var foreign = SampleBadge.Json(SampleBadge.Signed(key: Oracle.Other))["proof"]!;
        var junk = Changed(foreign, "proofValue", "z");
        var nameless = Changed(good, "verificationMethod", "");
        ExpectOfBoth(Verdict.Yes, "CUR4020", "CUR4040", good, foreign);
        ExpectOfBoth(Verdict.Yes, "CUR4020", "CUR4040", good, junk);
        ExpectOfBoth(Verdict.Yes, "CUR4020", "CUR4040", good, nameless);
        ExpectOfBoth(Verdict.No, "CUR4023", "CUR4044", good, bad);
        ExpectOfBoth(Verdict.No, "CUR4023", "CUR4044", bad, foreign);
        ExpectOfBoth(Verdict.No, "CUR4020", "CUR4041", foreign, junk);
    }

    private static JsonNode Changed(JsonNode proof, string name, string value)
    {
        var changed = proof.DeepClone();
        changed[name] = value;
        return changed;
    }

    private static void ExpectOfBoth(Verdict verdict, string proof, string issuer, params JsonNode[] proofs)
    {
        foreach (var order in new[] { proofs, [.. proofs.Reverse()] })
        {
            var found = SampleBadge.Verify(
                SampleBadge.ChangedAfter(json =>
                    json["proof"] = new JsonArray([.. order.Select(each => each.DeepClone())])
                )
            );
            Assert.Equal(verdict, found.Verdict);
            Assert.Equal(proof, found.Of(Aspect.Proof).Code);
            Assert.Equal(issuer, found.Of(Aspect.Issuer).Code);
        }
    }

    [Fact]
    public void An_issuer_that_is_not_on_the_list_is_unknown_and_not_bad()
    {
        var verdict = SampleBadge.Verify(SampleBadge.Signed(), SampleBadge.Context() with { Trust = TrustList.Nobody });
        Assert.Equal("CUR4042", verdict.Of(Aspect.Issuer).Code);
        Assert.Equal(Verdict.Unknown, verdict.Verdict);
        Assert.True(verdict.IsAuthentic);
        Assert.False(verdict.IsForged);
    }

    [Theory]
    [InlineData($"{SampleCatalog.BaseUrl}/achievements/", Verdict.Yes)]
    [InlineData($"{SampleCatalog.BaseUrl}/achievements/ins/laad-basis", Verdict.Yes)]
    [InlineData($"{SampleCatalog.BaseUrl}/achievements/ins", Verdict.Unknown)]
    [InlineData("https://elders.example/", Verdict.Unknown)]
    public void An_issuer_is_trusted_only_for_what_it_speaks_for(string speaksFor, Verdict expected)
    {
        var trust = TrustList.Of(new TrustedIssuer(Oracle.Ours.Did, "", IsOwn: false, [speaksFor]));
        Assert.Equal(
            expected,
            SampleBadge.Verify(SampleBadge.Signed(), SampleBadge.Context() with { Trust = trust }).Verdict
        );
    }

    [Theory]
    [InlineData("2026-11-24T10:50:00Z", Verdict.No, "CUR4052")]
    [InlineData("2026-11-24T10:56:00Z", Verdict.Yes, "CUR4050")]
    [InlineData("2031-11-20T23:59:59Z", Verdict.Yes, "CUR4050")]
    [InlineData("2031-11-21T00:00:00Z", Verdict.No, "CUR4053")]
    public void A_badge_holds_from_its_first_moment_to_its_last(string now, Verdict expected, string code)
    {
        var moment = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        var aspect = SampleBadge
            .Verify(SampleBadge.Signed(), SampleBadge.Context() with { Now = moment })
            .Of(Aspect.Time);
        Assert.Equal(expected, aspect.Verdict);
        Assert.Equal(code, aspect.Code);
    }

    private static void Refused(string code, byte[] badge)
    {
        var verdict = SampleBadge.Verify(badge);
        Assert.Equal(Verdict.No, verdict.Verdict);
        Assert.Equal(code, verdict.Of(Aspect.Structure).Code);
    }
}
