using Curriculum.Badges;

namespace Curriculum.Core.Tests.Badges;

public sealed class TrustListRoundTripTests
{
    public static TheoryData<string, bool, string[]> Issuers =>
        new()
        {
            { "", true, [] },
            { "ROC Oost", false, [] },
            { "", false, ["https://roc-oost.example/achievements/"] },
        };

    /// <summary>A list that the program writes is one that it reads, also where a name or a limit is empty.</summary>
    [Theory]
    [MemberData(nameof(Issuers))]
    public void What_is_written_is_read(string name, bool own, string[] speaksFor)
    {
        var issuer = new TrustedIssuer("did:web:roc-oost.example", name, own, [.. speaksFor]);
        var read = TrustList.Read(TrustList.Of(issuer).Write(), out var fault)?.Find(issuer.Id);
        Assert.Null(fault);
        Assert.NotNull(read);
        Assert.Equal((issuer.Name, issuer.IsOwn), (read.Name, read.IsOwn));
        Assert.Equal(speaksFor, read.SpeaksFor, StringComparer.Ordinal);
    }
}
