namespace Curriculum.Badges;

/// <summary>A status list as it once left its issuer, whether it still holds or not.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Issuer">The identifier of its issuer, whose key signed it.</param>
/// <param name="Bits">The bits that were published.</param>
public sealed record PublishedList(string Id, string Issuer, StatusBits Bits)
{
    /// <summary>A moment at which nothing was signed in the future; the time of a list does not matter here.</summary>
    private static readonly DateTimeOffset Late = DateTimeOffset.MaxValue - TimeSpan.FromDays(1);

    /// <summary>Reads a list; null when it is none, or the signature is not its issuer's.</summary>
    public static PublishedList? Read(ReadOnlyMemory<byte> text, SignatureCheck check)
    {
        if (!StrictJson.TryParse(text, out var document, out _))
        {
            return null;
        }

        using (document)
        {
            var list = new JsonReader(document.RootElement);
            list.Type(StatusListCredential.Type);
            var id = list.Address("id");
            var issuer = list.IsObject("issuer") ? list.Object("issuer").Address("id") : list.Address("issuer");
            var encoded = list.Object("credentialSubject").Text("encodedList");
            return
                list.Fault is null
                && new ProofChecker(check, Late).Check(document.RootElement, issuer).Signer.Is(issuer)
                && StatusBits.Decode(encoded) is { } bits
                ? new PublishedList(id, issuer, bits)
                : null;
        }
    }
}
