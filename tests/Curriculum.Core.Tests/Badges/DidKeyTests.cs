using Curriculum.Badges;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Badges;

public sealed class DidKeyTests
{
    [Fact]
    public void The_key_of_the_W3C_vectors_is_read_and_written_alike()
    {
        var multikey = SampleBadge.Json(Vectors.Bytes("vc-di-eddsa/TestVectors/keyPair.json"))[
            "publicKeyMultibase"
        ]!.GetValue<string>();
        var key = DidKey.KeyOf($"did:key:{multikey}")!;
        Assert.Equal(multikey, key.Multikey);
        Assert.Equal($"did:key:{multikey}#{multikey}", DidKey.MethodOf(key));
    }

    [Theory]
    [InlineData("did:key:")]
    [InlineData("did:key:z6Mk")]
    [InlineData("did:web:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")]
    [InlineData("did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv")]
    [InlineData("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2 ")]
    public void What_is_no_Ed25519_key_is_no_key(string did) => Assert.Null(DidKey.KeyOf(did));
}
