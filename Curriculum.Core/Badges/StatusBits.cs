using System.IO.Compression;

namespace Curriculum.Badges;

/// <summary>The bits of a status list: bit <c>i</c> is set when the badge with that index is revoked.</summary>
/// <remarks>Bitstring Status List 1.0: bit 0 is the left-most of the first byte; compressed with gzip, written in base 64.</remarks>
public sealed class StatusBits
{
    /// <summary>The number of bits of a list, and the least a list may have: a crowd to hide in.</summary>
    public const int Least = 131_072;

    /// <summary>The most bytes a list may unpack to.</summary>
    public const int LargestList = 4 * 1024 * 1024;

    private readonly byte[] _bytes;

    private StatusBits(byte[] bytes) => _bytes = bytes;

    /// <summary>Gets the number of bits.</summary>
    public int Count => _bytes.Length * 8;

    /// <summary>Gets whether a bit is set.</summary>
    public bool this[int index] => (_bytes[index / 8] & (0x80 >> (index % 8))) != 0;

    /// <summary>Creates a list of the least size with these bits set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bit lies outside the list.</exception>
    public static StatusBits With(params IEnumerable<int> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var bytes = new byte[Least / 8];
        foreach (var index in set)
        {
            if (index is < 0 or >= Least)
            {
                throw new ArgumentOutOfRangeException(nameof(set), index, "outside the list");
            }

            bytes[index / 8] |= (byte)(0x80 >> (index % 8));
        }

        return new StatusBits(bytes);
    }

    /// <summary>Reads an encoded list; null when it is none, is too short, or unpacks to more than is allowed.</summary>
    public static StatusBits? Decode(string encoded)
    {
        if (!Multibase.TryBase64(encoded, out var packed))
        {
            return null;
        }

        var bytes = GzipMember.Unpack(packed, LargestList);
        return bytes is { Length: >= Least / 8 } ? new StatusBits(bytes) : null;
    }

    /// <summary>Returns the list as text.</summary>
    public string Encode()
    {
        using var output = new MemoryStream();
        using (var packer = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(_bytes);
        }

        return Multibase.Base64(output.ToArray());
    }
}
