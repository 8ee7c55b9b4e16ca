using System.Buffers.Text;

namespace Curriculum.Badges;

/// <summary>Bytes as text whose first letter names the base: <c>z</c> for base 58, <c>u</c> for base 64 of addresses.</summary>
public static class Multibase
{
    /// <summary>Writes bytes as <c>z</c> and base 58.</summary>
    public static string Base58(ReadOnlySpan<byte> bytes) => $"z{Badges.Base58.Encode(bytes)}";

    /// <summary>Writes bytes as <c>u</c> and base 64 of addresses, without padding.</summary>
    public static string Base64(ReadOnlySpan<byte> bytes) => $"u{Base64Url.EncodeToString(bytes)}";

    /// <summary>Reads <c>z</c> and base 58, and returns whether it was that.</summary>
    public static bool TryBase58(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        return text is ['z', .. var digits] && Badges.Base58.TryDecode(digits, out bytes);
    }

    /// <summary>Reads <c>u</c> and base 64 of addresses, and returns whether it was that.</summary>
    /// <remarks>INVARIANT: only the one canonical spelling is read: no padding, no white space, no stray bits.</remarks>
    public static bool TryBase64(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (text is not ['u', .. var digits] || !Base64Url.IsValid(digits, out var length))
        {
            return false;
        }

        var decoded = new byte[length];
        if (!Base64Url.TryDecodeFromChars(digits, decoded, out _))
        {
            return false;
        }

        bytes = decoded;
        return Base64Url.EncodeToString(decoded).AsSpan().SequenceEqual(digits);
    }
}
