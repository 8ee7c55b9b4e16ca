using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Badges;

/// <summary>A badge that is still to be signed: who gives what to whom, and from when to when.</summary>
public sealed record AchievementCredential
{
    /// <summary>Gets who issues it.</summary>
    public required IssuerProfile Issuer { get; init; }

    /// <summary>Gets what it is given for.</summary>
    public required Achievement Achievement { get; init; }

    /// <summary>Gets who it is given to.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>Gets the 16 random bytes that hide an e-mail address and make the identifier unguessable.</summary>
    public required ImmutableArray<byte> Salt { get; init; }

    /// <summary>Gets the day it was awarded.</summary>
    public required DateOnly Awarded { get; init; }

    /// <summary>Gets the moment from which it holds: that of issuing.</summary>
    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>Gets the last day on which it holds, or null when it does not lapse.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Gets where its status is kept.</summary>
    public required StatusEntry Status { get; init; }

    /// <summary>Gets its identifier, which follows from issuer, achievement, recipient, day and salt.</summary>
    public string Id => $"urn:uuid:{IdentifierOf()}";

    /// <summary>Returns the credential as JSON, without a proof.</summary>
    public byte[] Write() => CredentialWriter.Write(this);

    /// <summary>RFC 9562, version 8: 122 bits of a hash over every part with its length before it.</summary>
    private Guid IdentifierOf()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        ReadOnlySpan<string> parts =
        [
            Issuer.Id,
            Achievement.Id,
            Recipient.Id,
            $"{Awarded:O}",
            Convert.ToHexString([.. Salt]),
        ];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        var digest = hash.GetHashAndReset().AsSpan(0, 16);
        digest[6] = (byte)(0x80 | (digest[6] & 0x0F));
        digest[8] = (byte)(0x80 | (digest[8] & 0x3F));
        return new Guid(digest, bigEndian: true);
    }
}
