using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Reads a badge and holds it against what Open Badges 3.0 demands.</summary>
internal static class BadgeReader
{
    /// <summary>Each entry costs a search of all lists; nobody needs more than these.</summary>
    private const int MostStatuses = 8;

    /// <summary>Reads a badge; a badge with a fault is read as far as that goes.</summary>
    public static ReadBadge Read(JsonElement root)
    {
        var badge = new JsonReader(root);
        JsonShape.Check(root, badge);
        if (badge.Fault is null && !Contexts.AreOfBadge(ContextsOf(root)))
        {
            badge.Refuse(VerificationDiagnostics.WrongContext());
        }

        var id = badge.Address("id");
        badge.Type("VerifiableCredential");
        badge.Type("AchievementCredential", "OpenBadgeCredential");
        badge.OptionalText("name");
        badge.OptionalText("description");
        var (issuer, issuerName) = Issuer(badge);
        var from = badge.Moment("validFrom");
        var until = badge.OptionalMoment("validUntil");
        var awarded = badge.OptionalMoment("awardedDate");
        if (until < from)
        {
            badge.Refuse(VerificationDiagnostics.EndsBeforeStart());
        }

        var subject = badge.Object("credentialSubject");
        var (identities, subjectId) = Subject(subject);
        var achievement = AchievementReader.Read(subject.Object("achievement"));
        AchievementReader.ReadResults(subject);
        foreach (var evidence in badge.Objects("evidence"))
        {
            evidence.Type("Evidence");
            evidence.OptionalAddress("id");
        }

        var facts = new BadgeFacts
        {
            Id = id,
            AchievementId = achievement.Id,
            AchievementName = achievement.Name,
            IssuerId = issuer,
            IssuerName = issuerName,
            Subject = subjectId,
            ValidFrom = from,
            ValidUntil = until,
            Awarded = awarded,
        };
        return new ReadBadge(root, facts, Statuses(badge), identities, badge.Fault);
    }

    private static JsonElement ContextsOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Contexts.Member, out var contexts)
            ? contexts
            : default;

    /// <summary>An issuer is an address, or a profile with one.</summary>
    private static (string Id, string Name) Issuer(JsonReader badge)
    {
        if (!badge.IsObject("issuer"))
        {
            return (badge.Address("issuer"), "");
        }

        var issuer = badge.Object("issuer");
        issuer.Type("Profile");
        return (issuer.Address("id"), issuer.OptionalText("name") ?? "");
    }

    private static (ImmutableArray<BadgeIdentity> Identities, string? Id) Subject(JsonReader subject)
    {
        subject.Type("AchievementSubject");
        var id = subject.OptionalAddress("id");
        var identities = subject.Objects("identifier").Select(Identity).ToImmutableArray();
        if (id is null && identities.IsEmpty)
        {
            subject.Text("id");
        }

        return (identities, id);
    }

    private static BadgeIdentity Identity(JsonReader identity)
    {
        identity.Type("IdentityObject");
        identity.Text("identityType");
        if (!identity.Has("hashed"))
        {
            identity.Text("hashed");
        }

        return new BadgeIdentity(
            identity.OptionalFlag("hashed") ?? false,
            identity.Text("identityHash"),
            identity.OptionalText("salt") ?? ""
        );
    }

    private static ImmutableArray<StatusEntry?> Statuses(JsonReader badge)
    {
        if (!badge.IsList("credentialStatus"))
        {
            return badge.OptionalObject("credentialStatus") is { } status ? [Status(status)] : [];
        }

        var entries = badge.Objects("credentialStatus");
        if (entries.Length <= MostStatuses)
        {
            return [.. entries.Select(Status)];
        }

        badge.Refuse(VerificationDiagnostics.WrongForm("credentialStatus", $"object[{MostStatuses}]"));
        return [];
    }

    private static StatusEntry? Status(JsonReader status)
    {
        if (status.Text("type") is not StatusEntry.Type)
        {
            return null;
        }

        var purpose = status.Text("statusPurpose");
        var list = status.Address("statusListCredential");
        var index = status.Text("statusListIndex");
        var sizeIsOne = !status.Has("statusSize") || status.Element.GetProperty("statusSize").ToString().Is("1");
        return
            sizeIsOne
            && index is not ['0', _, ..]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var bit)
            ? new StatusEntry(purpose, list, bit)
            : null;
    }
}
