using Curriculum.Badges;
using FsCheck.Xunit;

namespace Curriculum.Core.Tests.Badges;

public sealed class Base58Tests
{
    /// <summary>A key that is read back otherwise is another key.</summary>
    [Property]
    public bool What_is_written_is_read_back(byte[] bytes) =>
        Base58.TryDecode(Base58.Encode(bytes), out var read) && read.AsSpan().SequenceEqual(bytes);

    [Property]
    public bool Another_library_writes_the_same(byte[] bytes) =>
        string.Equals(Base58.Encode(bytes), SimpleBase.Base58.Bitcoin.Encode(bytes), StringComparison.Ordinal);

    [Property]
    public bool Leading_zeros_stay(byte zeros, byte[] bytes)
    {
        byte[] all = [.. new byte[zeros % 20], .. bytes];
        return Base58.TryDecode(Base58.Encode(all), out var read) && read.AsSpan().SequenceEqual(all);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("O")]
    [InlineData("I")]
    [InlineData("l")]
    [InlineData("abc ")]
    [InlineData("é")]
    public void A_character_outside_the_alphabet_is_refused(string text) => Assert.False(Base58.TryDecode(text, out _));

    [Fact]
    public void A_text_that_would_take_long_is_refused() =>
        Assert.False(Base58.TryDecode(new string('2', Base58.LongestText + 1), out _));
}
