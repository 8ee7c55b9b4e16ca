using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Model;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Badges;

/// <summary>Badges to verify, good ones and ones that were tampered with.</summary>
internal static class SampleBadge
{
    public const string ListId = $"{SampleCatalog.BaseUrl}/status-lists/1";

    public const int Index = 94_567;

    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static AchievementCredential Credential(string recipient = "ada@school.example", ModuleId? module = null)
    {
        var catalog = SampleCatalog.Create();
        var issuer = catalog.Manifest.Issuer!;
        return new AchievementCredential
        {
            Issuer = IssuerProfile.Of(issuer, Oracle.Ours.Did, catalog.Manifest.Language),
            Achievement = Achievement.Of(catalog, issuer, catalog.Find(module ?? SampleCatalog.Charging)!),
            Recipient = Recipient.Read(recipient, out _)!,
            Salt = [.. Enumerable.Range(1, 16).Select(each => (byte)each)],
            Awarded = new DateOnly(2026, 11, 20),
            ValidFrom = Now.AddHours(-1),
            LastDay = new DateOnly(2031, 11, 20),
            Status = new StatusEntry(StatusEntry.Revocation, ListId, Index),
        };
    }

    public static byte[] Signed(AchievementCredential? credential = null, Oracle? key = null) =>
        (key ?? Oracle.Ours).Sign((credential ?? Credential()).Write(), Now.AddHours(-1));

    /// <summary>A badge whose words were changed before it was signed: what a careless or hostile issuer could sign.</summary>
    public static byte[] SignedAfter(Action<JsonObject> change, Oracle? key = null)
    {
        var json = Json(Credential().Write());
        change(json);
        return (key ?? Oracle.Ours).Sign(Bytes(json), Now.AddHours(-1));
    }

    /// <summary>A badge whose words were changed after it was signed.</summary>
    public static byte[] ChangedAfter(Action<JsonObject> change)
    {
        var json = Json(Signed());
        change(json);
        return Bytes(json);
    }

    public static byte[] List(
        ImmutableArray<int> set = default,
        Oracle? key = null,
        string? issuer = null,
        string purpose = StatusEntry.Revocation,
        int daysFromNow = 0,
        string id = ListId
    )
    {
        var from = Now.AddDays(daysFromNow).AddMinutes(-5);
        var list = new StatusListCredential(
            id,
            issuer ?? Oracle.Ours.Did,
            purpose,
            StatusBits.With(set.IsDefault ? [] : set),
            from,
            from.AddDays(7)
        );
        return (key ?? Oracle.Ours).Sign(list.Write(), from);
    }

    public static VerificationContext Context(params ReadOnlySpan<byte[]> lists) =>
        new()
        {
            Now = Now,
            Check = Oracle.Check,
            Trust = TrustList.Of(new TrustedIssuer(Oracle.Ours.Did, "Gouden Poort", IsOwn: true, [])),
            StatusLists = lists.IsEmpty ? [List()] : [.. lists.ToArray().Select(list => (ReadOnlyMemory<byte>)list)],
        };

    public static BadgeVerdict Verify(byte[] badge, VerificationContext? context = null) =>
        BadgeVerifier.Verify(badge, context ?? Context());

    public static JsonObject Json(byte[] text) => JsonNode.Parse(text)!.AsObject();

    public static byte[] Bytes(JsonNode json) => System.Text.Encoding.UTF8.GetBytes(json.ToJsonString());
}
