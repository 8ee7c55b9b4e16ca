using System.IO.Compression;
using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Tests.Shared;
using FsCheck;
using FsCheck.Xunit;

namespace Curriculum.Core.Tests.Badges;

public sealed class StatusBitsTests
{
    /// <summary>A bit that is read elsewhere than it was set revokes someone else's badge.</summary>
    [Property(MaxTest = 30)]
    public bool A_bit_is_read_if_and_only_if_it_was_set(NonNegativeInt[] indices)
    {
        var set = indices.Select(index => (int)(index.Get * 7919L % StatusBits.Least)).ToHashSet();
        var bits = StatusBits.Decode(StatusBits.With(set).Encode())!;
        return Enumerable.Range(0, bits.Count).All(index => bits[index] == set.Contains(index));
    }

    [Fact]
    public void The_first_bit_is_the_left_most()
    {
        var bytes = Unpack(StatusBits.With(0, 15).Encode());
        Assert.Equal(0x80, bytes[0]);
        Assert.Equal(0x01, bytes[1]);
    }

    [Fact]
    public void Lists_of_others_are_read_and_bombs_are_not()
    {
        var lists = JsonNode.Parse(Vectors.Bytes("bitstring-status-list/vectors.json"))!.AsArray();
        foreach (var list in lists)
        {
            var bits = StatusBits.Decode(list!["encodedList"]!.GetValue<string>());
            if (list["mustFail"] is not null)
            {
                Assert.Null(bits);
                continue;
            }

            var expected = list["set"]!.AsArray().Select(index => index!.GetValue<int>()).ToHashSet();
            Assert.Equal(expected.Order(), Enumerable.Range(0, bits!.Count).Where(index => bits[index]));
        }
    }

    [Fact]
    public void A_list_that_is_too_short_is_refused() =>
        Assert.Null(StatusBits.Decode(Pack(new byte[StatusBits.Least / 8 - 1])));

    [Fact]
    public void A_list_that_unpacks_to_too_much_is_refused() =>
        Assert.Null(StatusBits.Decode(Pack(new byte[StatusBits.LargestList + 1])));

    [Fact]
    public void A_list_of_exactly_the_bound_is_read() =>
        Assert.NotNull(StatusBits.Decode(Pack(new byte[StatusBits.LargestList])));

    [Theory]
    [InlineData("")]
    [InlineData("u")]
    [InlineData("uAAAA")]
    [InlineData("zH4sIAAAAAAAAA")]
    public void What_is_no_list_is_refused(string encoded) => Assert.Null(StatusBits.Decode(encoded));

    /// <summary>What one program reads and another does not is a way to hide a revocation.</summary>
    [Fact]
    public void Only_one_whole_member_is_read()
    {
        Assert.True(Multibase.TryBase64(StatusBits.With(7, 99).Encode(), out var member));
        byte[] empty = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        Assert.NotNull(StatusBits.Decode(Multibase.Base64(member)));
        byte[][] refused =
        [
            member[..^8],
            member[..^1],
            [.. member, 0],
            [.. member, .. member],
            [.. member, .. empty],
            [.. empty, .. member],
            [.. member[..^8], 0, .. member[^8..]],
            [.. member[..^8], (byte)(member[^8] ^ 1), .. member[^7..]],
            [.. member[..^1], (byte)(member[^1] ^ 1)],
            [.. member[..3], 0x80, .. member[4..]],
        ];
        Assert.All(refused, bytes => Assert.Null(StatusBits.Decode(Multibase.Base64(bytes))));
    }

    [Fact]
    public void A_header_may_hold_more_than_it_must()
    {
        Assert.True(Multibase.TryBase64(StatusBits.With(7).Encode(), out var member));
        byte[] named =
        [
            .. member[..3],
            0x1E,
            .. member[4..10],
            2,
            0,
            1,
            1,
            (byte)'a',
            0,
            (byte)'b',
            0,
            9,
            9,
            .. member[10..],
        ];
        Assert.True(StatusBits.Decode(Multibase.Base64(named))![7]);
        Assert.Null(StatusBits.Decode(Multibase.Base64([.. named[..3], 0x08, .. member[4..10], (byte)'a'])));
        Assert.Null(StatusBits.Decode(Multibase.Base64([.. named[..3], 0x04, .. member[4..10], 255, 255])));
    }

    private static string Pack(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var packer = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            packer.Write(bytes);
        }

        return Multibase.Base64(output.ToArray());
    }

    private static byte[] Unpack(string encoded)
    {
        Assert.True(Multibase.TryBase64(encoded, out var packed));
        using var input = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        input.CopyTo(output);
        return output.ToArray();
    }
}
