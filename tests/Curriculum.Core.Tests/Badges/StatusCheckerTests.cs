using System.Text.Json.Nodes;
using Curriculum.Badges;

namespace Curriculum.Core.Tests.Badges;

public sealed class StatusCheckerTests
{
    [Fact]
    public void A_set_bit_revokes_and_its_neighbours_do_not()
    {
        Expect(Verdict.No, "CUR4061", SampleBadge.List([SampleBadge.Index]));
        Expect(Verdict.Yes, "CUR4060", SampleBadge.List([SampleBadge.Index - 1, SampleBadge.Index + 1]));
    }

    [Fact]
    public void A_list_that_is_not_at_hand_leaves_the_status_unknown() =>
        Expect(Verdict.Unknown, "CUR4062", SampleBadge.List(id: "https://elders.example/status-lists/1"));

    /// <summary>Whoever could bring a list of their own could hide that a badge is revoked.</summary>
    [Fact]
    public void A_list_of_another_says_nothing()
    {
        Expect(Verdict.Unknown, "CUR4065", SampleBadge.List(key: Oracle.Other, issuer: Oracle.Other.Did));
        Expect(Verdict.Unknown, "CUR4065", SampleBadge.List(key: Oracle.Other));
    }

    [Fact]
    public void A_list_that_was_changed_says_nothing()
    {
        var list = SampleBadge.Json(SampleBadge.List([SampleBadge.Index]));
        list["credentialSubject"]!["encodedList"] = StatusBits.With().Encode();
        Expect(Verdict.Unknown, "CUR4063", SampleBadge.Bytes(list));
    }

    [Fact]
    public void A_list_that_is_over_or_still_to_come_says_nothing()
    {
        Expect(Verdict.Unknown, "CUR4064", SampleBadge.List(daysFromNow: -8));
        Expect(Verdict.Unknown, "CUR4030", SampleBadge.List(daysFromNow: 1));
        Expect(Verdict.Unknown, "CUR4065", SampleBadge.List(daysFromNow: 1, key: Oracle.Other));
    }

    [Fact]
    public void A_list_with_another_purpose_says_nothing() =>
        Expect(Verdict.Unknown, "CUR4063", SampleBadge.List(purpose: StatusEntry.Suspension));

    [Fact]
    public void The_latest_of_several_lists_decides()
    {
        var before = SampleBadge.List(daysFromNow: -2);
        var after = SampleBadge.List([SampleBadge.Index], daysFromNow: -1);
        Expect(Verdict.No, "CUR4061", before, after);
        Expect(Verdict.No, "CUR4061", after, before);
    }

    /// <summary>Two lists of one moment cannot both be true; the careful answer is the one that revokes.</summary>
    [Fact]
    public void Of_two_lists_of_one_moment_the_one_that_revokes_decides()
    {
        var clear = SampleBadge.List();
        var revoked = SampleBadge.List([SampleBadge.Index]);
        Expect(Verdict.No, "CUR4061", clear, revoked);
        Expect(Verdict.No, "CUR4061", revoked, clear);
    }

    /// <summary>One bad list among good ones does not hide what the good one says.</summary>
    [Fact]
    public void A_forged_list_beside_the_true_one_changes_nothing()
    {
        var forged = SampleBadge.List(key: Oracle.Other);
        Expect(Verdict.No, "CUR4061", forged, SampleBadge.List([SampleBadge.Index]));
        Expect(Verdict.No, "CUR4061", SampleBadge.List([SampleBadge.Index]), forged, "rommel"u8.ToArray());
    }

    [Fact]
    public void An_index_outside_the_list_leaves_the_status_unknown() =>
        Expect("CUR4066", entry => entry["statusListIndex"] = "131072");

    [Theory]
    [InlineData("statusListIndex", "-1")]
    [InlineData("statusListIndex", " 5")]
    [InlineData("statusListIndex", "05")]
    [InlineData("statusListIndex", "00")]
    [InlineData("statusListIndex", "99999999999")]
    [InlineData("statusPurpose", "message")]
    [InlineData("type", "1EdTechRevocationList")]
    public void A_status_of_a_kind_that_we_cannot_read_is_unknown(string name, string value) =>
        Expect("CUR4067", entry => entry[name] = value);

    [Fact]
    public void A_status_of_more_than_one_bit_is_unknown() => Expect("CUR4067", entry => entry["statusSize"] = 2);

    [Fact]
    public void A_badge_without_a_status_cannot_be_revoked()
    {
        var verdict = SampleBadge.Verify(SampleBadge.SignedAfter(json => json.Remove("credentialStatus")));
        Assert.Equal("CUR4068", verdict.Of(Aspect.Status).Code);
        Assert.Equal(Verdict.Yes, verdict.Verdict);
    }

    [Fact]
    public void Of_two_entries_the_worst_decides()
    {
        var badge = SampleBadge.SignedAfter(json =>
        {
            var suspension = json["credentialStatus"]!.DeepClone();
            suspension["statusPurpose"] = StatusEntry.Suspension;
            suspension["statusListCredential"] = "https://gouden-poort.example/catalogus/status-lists/2";
            json["credentialStatus"] = new JsonArray(json["credentialStatus"]!.DeepClone(), suspension);
        });
        var suspended = SampleBadge.List(
            [SampleBadge.Index],
            purpose: StatusEntry.Suspension,
            id: $"{SampleBadge.ListId[..^1]}2"
        );
        Assert.Equal(
            "CUR4069",
            SampleBadge.Verify(badge, SampleBadge.Context(SampleBadge.List(), suspended)).Of(Aspect.Status).Code
        );
        Assert.Equal("CUR4062", SampleBadge.Verify(badge).Of(Aspect.Status).Code);
    }

    [Fact]
    public void More_entries_than_anyone_needs_are_refused()
    {
        var badge = SampleBadge.SignedAfter(json =>
            json["credentialStatus"] = new JsonArray([
                .. Enumerable.Range(0, 9).Select(_ => json["credentialStatus"]!.DeepClone()),
            ])
        );
        Assert.Equal("CUR4011", SampleBadge.Verify(badge).Of(Aspect.Structure).Code);
    }

    private static void Expect(Verdict expected, string code, params ReadOnlySpan<byte[]> lists)
    {
        var verdict = SampleBadge.Verify(SampleBadge.Signed(), SampleBadge.Context(lists));
        Assert.Equal(code, verdict.Of(Aspect.Status).Code);
        Assert.Equal(expected, verdict.Verdict);
    }

    private static void Expect(string code, Action<JsonNode> change)
    {
        var verdict = SampleBadge.Verify(SampleBadge.SignedAfter(json => change(json["credentialStatus"]!)));
        Assert.Equal(code, verdict.Of(Aspect.Status).Code);
        Assert.Equal(Verdict.Unknown, verdict.Verdict);
    }
}
