namespace Curriculum.Badges;

/// <summary>A status list that is still to be signed.</summary>
/// <param name="Id">Its identifier: the address at which it is published.</param>
/// <param name="Issuer">The identifier of the issuer of the badges in it.</param>
/// <param name="Purpose">What a set bit says.</param>
/// <param name="Bits">The bits.</param>
/// <param name="ValidFrom">The moment of publishing.</param>
/// <param name="ValidUntil">The moment after which it says nothing any more, so that nobody can hide a later one for ever.</param>
public sealed record StatusListCredential(
    string Id,
    string Issuer,
    string Purpose,
    StatusBits Bits,
    DateTimeOffset ValidFrom,
    DateTimeOffset ValidUntil
)
{
    /// <summary>The type of the credential.</summary>
    public const string Type = "BitstringStatusListCredential";

    /// <summary>The type of its subject.</summary>
    public const string SubjectType = "BitstringStatusList";

    private static readonly TimeSpan TimeToLive = TimeSpan.FromHours(1);

    /// <summary>Returns the credential as JSON, without a proof.</summary>
    public byte[] Write() =>
        JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStrings(Contexts.Member, Contexts.Credentials);
            writer.WriteString("id", Id);
            writer.WriteStrings("type", "VerifiableCredential", Type);
            writer.WriteString("issuer", Issuer);
            writer.WriteString("validFrom", Moment.Write(ValidFrom));
            writer.WriteString("validUntil", Moment.Write(ValidUntil));
            writer.WriteStartObject("credentialSubject");
            writer.WriteString("id", $"{Id}#list");
            writer.WriteString("type", SubjectType);
            writer.WriteString("statusPurpose", Purpose);
            writer.WriteString("encodedList", Bits.Encode());
            writer.WriteNumber("ttl", (long)TimeToLive.TotalMilliseconds);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
}
