namespace Curriculum.Badges;

/// <summary>The DID method <c>did:key</c>: an identifier that is its own key, so that nothing needs to be fetched.</summary>
public static class DidKey
{
    /// <summary>What every such identifier begins with.</summary>
    public const string Prefix = "did:key:";

    /// <summary>Returns the identifier of a key.</summary>
    public static string Of(VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Prefix + key.Multikey;
    }

    /// <summary>Returns the name of the one verification method of the identifier of a key.</summary>
    public static string MethodOf(VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return $"{Prefix}{key.Multikey}#{key.Multikey}";
    }

    /// <summary>Returns the key that an identifier is, or null.</summary>
    public static VerificationKey? KeyOf(string did)
    {
        ArgumentNullException.ThrowIfNull(did);
        return did.StartsWith(Prefix, StringComparison.Ordinal)
            ? VerificationKey.FromMultikey(did[Prefix.Length..])
            : null;
    }
}
