namespace Curriculum.Store.Tests;

public sealed class StatusIndicesTests
{
    /// <summary>Two badges on one bit would be revoked together.</summary>
    [Theory]
    [InlineData("een"), InlineData("twee"), InlineData("")]
    public void Every_bit_is_given_out_once(string seed)
    {
        var key = Entropy.FromSeed(System.Text.Encoding.UTF8.GetBytes(seed)).Take(StatusIndices.KeyLength);
        var seen = new System.Collections.BitArray(StatusIndices.Count);
        for (var counter = 0; counter < StatusIndices.Count; counter++)
        {
            var index = StatusIndices.At(key, counter);
            Assert.InRange(index, 0, StatusIndices.Count - 1);
            Assert.False(seen[index]);
            seen[index] = true;
        }
    }

    /// <summary>Neighbours in time are no neighbours in the list, so the list does not tell who studied together.</summary>
    [Fact]
    public void The_order_of_issuing_does_not_show()
    {
        var key = Entropy.FromSeed("volgorde"u8).Take(StatusIndices.KeyLength);
        var near = Enumerable
            .Range(0, 10_000)
            .Count(counter => Math.Abs(StatusIndices.At(key, counter) - StatusIndices.At(key, counter + 1)) < 100);
        Assert.InRange(near, 0, 60);
    }

    [Fact]
    public void Another_key_gives_another_order()
    {
        var (one, two) = (new byte[32], new byte[32]);
        two[31] = 1;
        Assert.InRange(
            Enumerable.Range(0, 1000).Count(each => StatusIndices.At(one, each) == StatusIndices.At(two, each)),
            0,
            5
        );
    }
}
