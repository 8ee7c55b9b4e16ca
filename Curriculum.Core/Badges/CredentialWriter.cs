using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Curriculum.Badges;

/// <summary>Writes a badge as JSON in the terms of Verifiable Credentials 2.0 and Open Badges 3.0.3.</summary>
internal static class CredentialWriter
{
    /// <summary>Returns the credential without a proof.</summary>
    public static byte[] Write(AchievementCredential credential) =>
        JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStrings(Contexts.Member, Contexts.Credentials, Contexts.OpenBadges);
            writer.WriteString("id", credential.Id);
            writer.WriteStrings("type", "VerifiableCredential", "AchievementCredential");
            writer.WriteString("name", credential.Achievement.Name);
            WriteIssuer(writer, credential.Issuer);
            writer.WriteString("validFrom", Moment.Write(credential.ValidFrom));
            if (credential.LastDay is { } day)
            {
                writer.WriteString("validUntil", Moment.Write(Moment.EndOf(day)));
            }

            writer.WriteString("awardedDate", Moment.Write(Moment.StartOf(credential.Awarded)));
            WriteSubject(writer, credential);
            WriteStatus(writer, credential.Status);
            writer.WriteEndObject();
        });

    private static void WriteIssuer(Utf8JsonWriter writer, IssuerProfile issuer)
    {
        writer.WriteStartObject("issuer");
        writer.WriteString("id", issuer.Id);
        writer.WriteStrings("type", "Profile");
        writer.WriteOptional("name", issuer.Name);
        writer.WriteOptional("url", issuer.Address);
        writer.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter writer, AchievementCredential credential)
    {
        writer.WriteStartObject("credentialSubject");
        switch (credential.Recipient)
        {
            case Recipient.Did(var did):
                writer.WriteString("id", did);
                writer.WriteStrings("type", "AchievementSubject");
                break;
            case Recipient.Email(var address):
                writer.WriteStrings("type", "AchievementSubject");
                WriteIdentity(writer, address, Convert.ToHexStringLower([.. credential.Salt]));
                break;
            default:
                throw new UnreachableException();
        }

        WriteAchievement(writer, credential.Achievement);
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, string address, string salt)
    {
        writer.WriteStartArray("identifier");
        writer.WriteStartObject();
        writer.WriteString("type", "IdentityObject");
        writer.WriteBoolean("hashed", value: true);
        writer.WriteString("identityHash", IdentityHash.Of(address, salt));
        writer.WriteString("identityType", "emailAddress");
        writer.WriteString("salt", salt);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteAchievement(Utf8JsonWriter writer, Achievement achievement)
    {
        writer.WriteStartObject("achievement");
        writer.WriteString("id", achievement.Id);
        writer.WriteStrings("type", "Achievement");
        writer.WriteString("name", achievement.Name);
        writer.WriteString("description", achievement.Description);
        writer.WriteStartObject("criteria");
        writer.WriteString("narrative", achievement.Criteria);
        writer.WriteEndObject();
        writer.WriteString("achievementType", achievement.Type);
        if (achievement.Credits is { } credits)
        {
            writer.WriteNumber("creditsAvailable", credits);
        }

        writer.WriteString("humanCode", achievement.HumanCode);
        writer.WriteOptional("version", achievement.Version);
        writer.WriteString("inLanguage", achievement.Language);
        WriteAlignments(writer, achievement);
        writer.WriteStrings("tag", achievement.Tags);
        writer.WriteEndObject();
    }

    private static void WriteAlignments(Utf8JsonWriter writer, Achievement achievement)
    {
        if (achievement.Alignments.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("alignment");
        foreach (var alignment in achievement.Alignments)
        {
            writer.WriteStartObject();
            writer.WriteStrings("type", "Alignment");
            writer.WriteString("targetName", alignment.Name);
            writer.WriteString("targetUrl", alignment.Address);
            writer.WriteString("targetFramework", alignment.Framework);
            writer.WriteString("targetType", alignment.Kind);
            writer.WriteOptional("targetCode", alignment.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStatus(Utf8JsonWriter writer, StatusEntry status)
    {
        writer.WriteStartObject("credentialStatus");
        writer.WriteString("id", status.Id);
        writer.WriteString("type", StatusEntry.Type);
        writer.WriteString("statusPurpose", status.Purpose);
        writer.WriteString("statusListIndex", status.Index.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("statusListCredential", status.List);
        writer.WriteEndObject();
    }
}
