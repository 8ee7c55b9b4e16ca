namespace Curriculum.Store;

/// <summary>The key of the demonstration. It is published here: anyone can sign with it, so nothing else may ever trust it.</summary>
public static class DemoKey
{
    /// <summary>Gets the identifier of the key; no trust file may name it.</summary>
    public static string Did { get; } = ReadDid();

    /// <summary>Gets the published secret, 32 bytes.</summary>
    public static ReadOnlySpan<byte> Seed => "curriculum demo: never trust it!"u8;

    /// <summary>Opens the key.</summary>
    public static Signer Open() => Signer.FromSeed(Seed);

    private static string ReadDid()
    {
        using var signer = Open();
        return signer.Did;
    }
}
