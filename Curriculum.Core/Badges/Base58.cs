using System.Buffers;

namespace Curriculum.Badges;

/// <summary>Base 58 with Bitcoin's alphabet: bytes as text without look-alike characters.</summary>
public static class Base58
{
    /// <summary>The longest text that is read: far more than a key or a signature needs, and its cost is quadratic.</summary>
    public const int LongestText = 512;

    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static readonly SearchValues<char> Known = SearchValues.Create(Alphabet);

    /// <summary>Writes bytes as base 58; every leading zero byte becomes a leading <c>1</c>.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var zeros = bytes.IndexOfAnyExcept((byte)0) is var first && first < 0 ? bytes.Length : first;
        var digits = new List<int>(bytes.Length * 138 / 100 + 1);
        foreach (var value in bytes[zeros..])
        {
            var carry = (int)value;
            for (var i = 0; i < digits.Count; i++)
            {
                carry += digits[i] << 8;
                digits[i] = carry % 58;
                carry /= 58;
            }

            for (; carry > 0; carry /= 58)
            {
                digits.Add(carry % 58);
            }
        }

        digits.Reverse();
        return new string('1', zeros) + string.Concat(digits.Select(digit => Alphabet[digit]));
    }

    /// <summary>Reads base 58 and returns whether it was that.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length > LongestText || text.ContainsAnyExcept(Known))
        {
            return false;
        }

        var zeros = text.IndexOfAnyExcept('1') is var first && first < 0 ? text.Length : first;
        var values = new List<byte>(text.Length);
        foreach (var character in text[zeros..])
        {
            var carry = Alphabet.IndexOf(character, StringComparison.Ordinal);
            for (var i = 0; i < values.Count; i++)
            {
                carry += values[i] * 58;
                values[i] = (byte)(carry & 0xFF);
                carry >>= 8;
            }

            for (; carry > 0; carry >>= 8)
            {
                values.Add((byte)(carry & 0xFF));
            }
        }

        values.Reverse();
        bytes = [.. new byte[zeros], .. values];
        return true;
    }
}
