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

    /// <summary>A slip in a name would trust an issuer for everything.</summary>
    [Theory]
    [InlineData(
        """{"issuers":[{"id":"did:web:a.example","speaksfor":["https://a.example/x"]}]}""",
        "CUR4015",
        "issuers[0].speaksfor"
    )]
    [InlineData("""{"issuers":[],"Issuers":[]}""", "CUR4015", "Issuers")]
    [InlineData("{}", "CUR4010", "issuers")]
    [InlineData("""{"issuers":[{"id":"did:web:a.example","speaksFor":[]}]}""", "CUR4012", "issuers[0].speaksFor")]
    public void What_is_not_known_is_refused_by_name(string text, string code, string name)
    {
        Assert.Null(TrustList.Read(System.Text.Encoding.UTF8.GetBytes(text), out var fault));
        Assert.Equal(code, fault!.Code);
        Assert.Equal([name], fault.Arguments);
    }

    [Fact]
    public void A_list_of_no_issuers_trusts_nobody() =>
        Assert.Empty(TrustList.Read("""{"issuers":[]}"""u8.ToArray(), out _)!.Issuers);
}
