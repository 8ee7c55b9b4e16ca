using Curriculum.Badges;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Store;

/// <summary>The trust list of a store: what its file says, and our own keys.</summary>
internal static class TrustFile
{
    /// <summary>Reads the list; without a file, our own keys are all that is trusted.</summary>
    /// <exception cref="StoreException">The file cannot be read, or trusts the key of the demonstration.</exception>
    public static TrustList Read(string folder, Keys keys)
    {
        var file = Path.Combine(folder, "trust.json");
        var list = File.Exists(file) ? ReadFile(file) : TrustList.Nobody;
        return keys.List()
            .Where(key => list.Find(key.Did) is null)
            .Aggregate(list, (trust, key) => trust.With(new TrustedIssuer(key.Did, "", IsOwn: true, [])));
    }

    private static TrustList ReadFile(string file)
    {
        var list =
            TrustList.Read(File.ReadAllBytes(file), out var fault)
            ?? throw new StoreException(IssuingDiagnostics.TrustFileUnread(file, fault!.Message(TextLanguage.English)));
        return list.Find(DemoKey.Did) is null
            ? list
            : throw new StoreException(IssuingDiagnostics.DemoKeyTrusted(file));
    }
}
