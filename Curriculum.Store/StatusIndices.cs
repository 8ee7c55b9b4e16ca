using System.Buffers.Binary;
using System.Security.Cryptography;
using Curriculum.Badges;

namespace Curriculum.Store;

/// <summary>Gives each badge of a list its own bit, in an order that nobody can foresee and that tells nothing of when.</summary>
/// <remarks>A Feistel network of four rounds over 17 bits, halves of 8 and 9: a bijection, so no two badges share a bit.</remarks>
internal static class StatusIndices
{
    /// <summary>The number of bits of a list.</summary>
    public const int Count = StatusBits.Least;

    /// <summary>The number of bytes of the key of a list.</summary>
    public const int KeyLength = 32;

    private const int Rounds = 4;
    private const int RightBits = 9;
    private const int RightMask = (1 << RightBits) - 1;
    private const int LeftMask = (1 << 8) - 1;

    /// <summary>Returns the bit of the badge that came as number <paramref name="counter"/> to a list with this key.</summary>
    public static int At(ReadOnlySpan<byte> key, int counter)
    {
        var (left, right) = (counter >> RightBits, counter & RightMask);
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0)
            {
                left ^= Mix(key, round, right) & LeftMask;
            }
            else
            {
                right ^= Mix(key, round, left) & RightMask;
            }
        }

        return (left << RightBits) | right;
    }

    private static int Mix(ReadOnlySpan<byte> key, int round, int half)
    {
        Span<byte> input = stackalloc byte[5];
        input[0] = (byte)round;
        BinaryPrimitives.WriteInt32BigEndian(input[1..], half);
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, input, digest);
        return BinaryPrimitives.ReadInt32BigEndian(digest) & int.MaxValue;
    }
}
