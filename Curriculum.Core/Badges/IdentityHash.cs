using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Badges;

/// <summary>The hash under which a badge hides an e-mail address.</summary>
internal static class IdentityHash
{
    /// <summary>The number of bytes of a salt: 128 bits, so that nobody finds the address by trying.</summary>
    public const int SaltLength = 16;

    private const string Prefix = "sha256$";

    /// <summary>Returns the hash of an identity with its salt.</summary>
    public static string Of(string identity, string salt) =>
        Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity + salt)));

    /// <summary>Returns whether a hash is of a kind that may be trusted; the standard still knows MD5, which may not.</summary>
    public static bool IsStrong(string hash) => hash.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Returns whether a hash is that of an identity; its hexadecimal digits may be of either case.</summary>
    public static bool Matches(string hash, string identity, string salt) =>
        string.Equals(hash, Of(identity, salt), StringComparison.OrdinalIgnoreCase);
}
