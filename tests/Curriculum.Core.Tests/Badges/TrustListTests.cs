using Curriculum.Badges;

namespace Curriculum.Core.Tests.Badges;

public sealed class TrustListTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var list = TrustList.Of(
            new TrustedIssuer("did:web:school.example", "ROC Voorbeeld", IsOwn: false, ["https://school.example/a/"]),
            new TrustedIssuer(Oracle.Ours.Did, "", IsOwn: true, [])
        );
        var read = TrustList.Read(list.Write(), out var fault)!;
        Assert.Null(fault);
        Assert.Equal(list.Write(), read.Write());
        Assert.True(read.Find(Oracle.Ours.Did)!.IsOwn);
        Assert.Equal(["https://school.example/a/"], read.Find("did:web:school.example")!.SpeaksFor);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"issuers":[{"name":"zonder id"}]}""")]
    [InlineData("""{"issuers":[{"id":"did:web:a.example","own":"ja"}]}""")]
    [InlineData("""{"issuers":[{"id":"a","id":"b"}]}""")]
    [InlineData("""{"issuers":[{"id":"did:web:a.example","speaksFor":[1]}]}""")]
    public void A_list_that_cannot_be_read_trusts_nobody(string text)
    {
        Assert.Null(TrustList.Read(System.Text.Encoding.UTF8.GetBytes(text), out var fault));
        Assert.NotNull(fault);
    }

    [Fact]
    public void A_list_without_issuers_trusts_nobody() =>
        Assert.Empty(TrustList.Read("{}"u8.ToArray(), out _)!.Issuers);
}
