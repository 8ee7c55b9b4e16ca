using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Curriculum.Store;

/// <summary>Where random bytes come from.</summary>
public sealed class Entropy
{
    private readonly Filler _fill;

    private Entropy(Filler fill) => _fill = fill;

    private delegate void Filler(Span<byte> bytes);

    /// <summary>Gets the random bytes of the operating system: the only ones for real keys and badges.</summary>
    public static Entropy System { get; } = new(RandomNumberGenerator.Fill);

    /// <summary>Creates a source that gives the same bytes each time: for demonstrations and tests, whose bytes must repeat.</summary>
    public static Entropy FromSeed(ReadOnlySpan<byte> seed)
    {
        var key = seed.ToArray();
        var counter = 0L;
        return new Entropy(bytes =>
        {
            Span<byte> number = stackalloc byte[sizeof(long)];
            for (var rest = bytes; rest.Length > 0; rest = rest[Math.Min(rest.Length, SHA256.HashSizeInBytes)..])
            {
                BinaryPrimitives.WriteInt64BigEndian(number, Interlocked.Increment(ref counter));
                var block = HMACSHA256.HashData(key, number);
                block.AsSpan(0, Math.Min(rest.Length, block.Length)).CopyTo(rest);
            }
        });
    }

    /// <summary>Returns so many fresh bytes.</summary>
    public byte[] Take(int count)
    {
        var bytes = new byte[count];
        _fill(bytes);
        return bytes;
    }
}
