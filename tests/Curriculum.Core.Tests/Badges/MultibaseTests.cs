using Curriculum.Badges;
using FsCheck.Xunit;

namespace Curriculum.Core.Tests.Badges;

public sealed class MultibaseTests
{
    [Property]
    public bool What_is_written_is_read_back(byte[] bytes) =>
        Multibase.TryBase58(Multibase.Base58(bytes), out var fiftyEight)
        && Multibase.TryBase64(Multibase.Base64(bytes), out var sixtyFour)
        && fiftyEight.AsSpan().SequenceEqual(bytes)
        && sixtyFour.AsSpan().SequenceEqual(bytes);

    /// <summary>Two spellings of one list would be two lists with one signature each.</summary>
    [Theory]
    [InlineData("uAB")]
    [InlineData("uAA==")]
    [InlineData("u AA")]
    [InlineData("uA+/A")]
    [InlineData("zAA")]
    [InlineData("")]
    public void Only_the_one_spelling_of_base_64_is_read(string text) => Assert.False(Multibase.TryBase64(text, out _));
}
