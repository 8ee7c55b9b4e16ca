using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Model;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Badges;

public sealed class AchievementTests
{
    private static readonly Catalog Catalog = SampleCatalog.Create();

    [Fact]
    public void An_achievement_says_what_the_module_says()
    {
        var achievement = Of(SampleCatalog.Charging);
        Assert.Equal($"{SampleCatalog.BaseUrl}/achievements/ins/laad-basis", achievement.Id);
        Assert.Equal("Laadpunt monteren", achievement.Name);
        Assert.Equal("Module op niveau NLQF 2 van 48 uur, met 2 leeruitkomsten", achievement.Description);
        Assert.Equal("Badge", achievement.Type);
        Assert.Equal("ins/laad-basis", achievement.HumanCode);
        Assert.Equal("v2026.1", achievement.Version);
        Assert.Equal("nl", achievement.Language);
        Assert.Equal(
            """
            * Plaatst een laadpunt volgens tekening (32 uur)
            * Meet de aarding "eerst", naar NEN 1010 – in Ω (16 uur)

            Vooraf nodig:

            * `bewijs/vca-b`: Op de werkplek is B-VCA verplicht.
            """,
            achievement.Criteria
        );
        Assert.Equal(["48 uur", "NLQF 2", "crebo 27007/B1-K1-W2", "energietransitie", "laden"], achievement.Tags);
    }

    /// <summary>A name that is said twice says nothing.</summary>
    [Fact]
    public void A_description_says_more_than_the_name()
    {
        Assert.Equal("Module van 8 uur", Of(SampleCatalog.Safety).Description);
        Assert.Equal("Module op niveau NLQF 6 van 70 uur", Of(SampleCatalog.Design).Description);
    }

    /// <summary>Readers follow an alignment; one without an address is told as a label.</summary>
    [Fact]
    public void Only_what_has_an_address_is_an_alignment() =>
        Assert.Equal(
            "ext:ESCOSkill ext:CompetentNL CTDL",
            string.Join(' ', Of(SampleCatalog.Charging).Alignments.Select(alignment => alignment.Kind))
        );

    [Fact]
    public void Credits_are_counted_in_higher_education_only()
    {
        Assert.Equal(2.5m, Of(SampleCatalog.Design).Credits);
        Assert.Null(Of(SampleCatalog.Charging).Credits);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(SampleBadge.Credential().Write(), SampleBadge.Credential().Write());

    [Fact]
    public void Each_award_has_its_own_identifier()
    {
        var badge = SampleBadge.Credential();
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", badge.Id);
        string[] ids =
        [
            badge.Id,
            (badge with { Awarded = badge.Awarded.AddDays(1) }).Id,
            (badge with { Salt = [.. new byte[16]] }).Id,
            SampleBadge.Credential("eve@school.example").Id,
            SampleBadge.Credential(module: SampleCatalog.Safety).Id,
        ];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_badge_for_a_DID_names_it_and_one_for_an_address_hides_it()
    {
        var did = Subject(SampleBadge.Credential(Oracle.Other.Did));
        Assert.Equal(Oracle.Other.Did, did["id"]!.GetValue<string>());
        Assert.Null(did["identifier"]);
        var mail = Subject(SampleBadge.Credential());
        Assert.Null(mail["id"]);
        Assert.Equal(
            IdentityHash.Of("ada@school.example", "0102030405060708090a0b0c0d0e0f10"),
            mail["identifier"]![0]!["identityHash"]!.GetValue<string>()
        );
    }

    private static JsonNode Subject(AchievementCredential credential) =>
        SampleBadge.Json(credential.Write())["credentialSubject"]!;

    private static Achievement Of(ModuleId module) =>
        Achievement.Of(Catalog, Catalog.Manifest.Issuer!, Catalog.Find(module)!);
}
