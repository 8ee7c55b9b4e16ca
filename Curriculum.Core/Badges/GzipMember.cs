using System.Buffers.Binary;
using System.IO.Compression;

namespace Curriculum.Badges;

/// <summary>Unpacks gzip (RFC 1952) that is one member and nothing else, with a trailer that fits.</summary>
/// <remarks>What is cut off, or has something behind it, is read differently by each program; so it is refused.</remarks>
internal static class GzipMember
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;
    private const int HasHeaderSum = 0x02;
    private const int HasExtra = 0x04;
    private const int HasName = 0x08;
    private const int HasComment = 0x10;
    private const int Reserved = 0xE0;

    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(each => SumOf((uint)each))];

    /// <summary>Returns what is packed; null when it is not one whole member, or unpacks to more than is allowed.</summary>
    public static byte[]? Unpack(byte[] packed, int most)
    {
        var start = StartOfBody(packed);
        if (start < 0 || packed.Length < start + TrailerLength)
        {
            return null;
        }

        var body = new ByteByByte(packed.AsMemory(start, packed.Length - start - TrailerLength));
        var trailer = packed.AsSpan(packed.Length - TrailerLength);
        return
            Inflate(body, most) is { } bytes
            && body.IsAtEnd
            && BinaryPrimitives.ReadUInt32LittleEndian(trailer) == SumOf(bytes)
            && BinaryPrimitives.ReadUInt32LittleEndian(trailer[sizeof(uint)..]) == bytes.Length
            ? bytes
            : null;
    }

    /// <summary>Unpacks no further than the bound: a small text can hold a bomb.</summary>
    private static byte[]? Inflate(Stream body, int most)
    {
        using var output = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            using var input = new DeflateStream(body, CompressionMode.Decompress, leaveOpen: true);
            for (int read; (read = input.Read(buffer)) > 0; )
            {
                if (output.Length + read > most)
                {
                    return null;
                }

                output.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return output.ToArray();
    }

    /// <summary>RFC 1952 2.3; minus one when it is no header.</summary>
    private static int StartOfBody(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < HeaderLength || packed is not [0x1F, 0x8B, 8, ..] || (packed[3] & Reserved) != 0)
        {
            return -1;
        }

        var flags = packed[3];
        var start = HeaderLength;
        if ((flags & HasExtra) != 0)
        {
            start =
                packed.Length < start + 2
                    ? packed.Length
                    : start + 2 + BinaryPrimitives.ReadUInt16LittleEndian(packed[start..]);
        }

        start = (flags & HasName) != 0 ? AfterZero(packed, start) : start;
        start = (flags & HasComment) != 0 ? AfterZero(packed, start) : start;
        start += (flags & HasHeaderSum) != 0 ? 2 : 0;
        return start <= packed.Length ? start : -1;
    }

    private static int AfterZero(ReadOnlySpan<byte> packed, int start) =>
        start < packed.Length && packed[start..].IndexOf((byte)0) is var length and >= 0
            ? start + length + 1
            : packed.Length + 1;

    /// <summary>RFC 1952, 8: CRC-32.</summary>
    private static uint SumOf(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum = Sums[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint SumOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return value;
    }

    /// <summary>Gives one byte at a time, so that it is known how far was read.</summary>
    private sealed class ByteByByte(ReadOnlyMemory<byte> bytes) : Stream
    {
        private int _position;

        public bool IsAtEnd => _position == bytes.Length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (buffer.IsEmpty || IsAtEnd)
            {
                return 0;
            }

            buffer[0] = bytes.Span[_position++];
            return 1;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
