using System.Collections.Immutable;
using System.Security.Cryptography;
using Curriculum.Badges;
using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>The keys of a store: files that only their owner may read, opened with a passphrase.</summary>
public sealed class Keys
{
    private const string SecretEnding = ".key";
    private const string PublicEnding = ".pub";

    private readonly string _folder;
    private readonly Entropy _entropy;

    internal Keys(string folder, Entropy entropy) => (_folder, _entropy) = (folder, entropy);

    private string ActiveFile => Path.Combine(_folder, "active");

    /// <summary>Makes a key; the first one is active at once.</summary>
    /// <exception cref="StoreException">The passphrase is empty.</exception>
    public KeyEntry New(ReadOnlySpan<char> passphrase)
    {
        if (passphrase.IsWhiteSpace())
        {
            throw new StoreException(IssuingDiagnostics.NoPassphrase());
        }

        var seed = _entropy.Take(32);
        try
        {
            using var signer = Signer.FromSeed(seed);
            var name = signer.PublicKey.Multikey;
            AtomicFile.MakeFolder(_folder);
            AtomicFile.WriteSecret(SecretFile(name), KeyFile.WriteSecret(seed, passphrase));
            AtomicFile.Write(PublicFile(name), KeyFile.WritePublic(signer.PublicKey));
            if (!File.Exists(ActiveFile))
            {
                Activate(signer.Did);
            }

            return Entry(name, ActiveDid());
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <summary>Returns the keys, in order of their identifiers.</summary>
    public ImmutableArray<KeyEntry> List()
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        var active = ActiveDid();
        return
        [
            .. Directory
                .EnumerateFiles(_folder, $"*{PublicEnding}")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
                .Select(name => Entry(name, active)),
        ];
    }

    /// <summary>Returns the key with which new badges are signed.</summary>
    /// <exception cref="StoreException">There is no key yet.</exception>
    public KeyEntry Active() =>
        List().FirstOrDefault(key => key.IsActive) ?? throw new StoreException(IssuingDiagnostics.NoKey(_folder));

    /// <summary>Makes a key the one with which new badges are signed; the others stay, for what they signed.</summary>
    /// <exception cref="StoreException">There is no such key.</exception>
    public void Activate(string did)
    {
        ReadPublic(Find(did));
        AtomicFile.Write(ActiveFile, System.Text.Encoding.ASCII.GetBytes(did + "\n"));
    }

    /// <summary>Opens a key, or the active one, for signing.</summary>
    /// <exception cref="StoreException">There is no such key, its file is damaged or open to others, or the passphrase does not fit.</exception>
    public Signer Open(ReadOnlySpan<char> passphrase, string? did = null)
    {
        var name = Find(did ?? Active().Did);
        var expected = ReadPublic(name);
        var file = SecretFile(name);
        DemandSecrecy(file);
        var encrypted =
            KeyFile.ReadSecret(ReadText(file, name)) ?? throw new StoreException(IssuingDiagnostics.KeyDamaged(file));
        var seed =
            KeyFile.Decrypt(encrypted, passphrase) ?? throw new StoreException(IssuingDiagnostics.KeyNotOpened(file));
        try
        {
            // INVARIANT: a key signs only when it is the one that its public half names; the encryption cannot tell.
            var signer = Signer.FromSeed(seed);
            if (signer.PublicKey.Bytes.AsSpan().SequenceEqual(expected.Bytes.AsSpan()))
            {
                return signer;
            }

            signer.Dispose();
            throw new StoreException(IssuingDiagnostics.KeysDiffer(file));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <summary>A key that others may have copied is no longer a proof of who signs.</summary>
    private static void DemandSecrecy(string file)
    {
        if (File.Exists(file) && AtomicFile.IsOpenToOthers(file))
        {
            throw new StoreException(IssuingDiagnostics.KeyOpenToOthers(file));
        }
    }

    private VerificationKey ReadPublic(string name)
    {
        var file = PublicFile(name);
        return
            KeyFile.ReadPublic(ReadText(file, name)) is { } key
            && string.Equals(key.Multikey, name, StringComparison.Ordinal)
            ? key
            : throw new StoreException(IssuingDiagnostics.KeyDamaged(file));
    }

    private string ReadText(string file, string name) =>
        File.Exists(file)
            ? File.ReadAllText(file)
            : throw new StoreException(IssuingDiagnostics.UnknownKey(name, _folder));

    private string? ActiveDid() => File.Exists(ActiveFile) ? File.ReadAllText(ActiveFile).Trim() : null;

    /// <summary>The name of a key is what stands in its identifier; a name that is no Multikey never becomes a path.</summary>
    private string Find(string did) =>
        DidKey.KeyOf(did)?.Multikey ?? throw new StoreException(IssuingDiagnostics.UnknownKey(did, _folder));

    private KeyEntry Entry(string name, string? active) =>
        new(
            DidKey.Prefix + name,
            string.Equals(DidKey.Prefix + name, active, StringComparison.Ordinal),
            SecretFile(name)
        );

    private string SecretFile(string name) => Path.Combine(_folder, name + SecretEnding);

    private string PublicFile(string name) => Path.Combine(_folder, name + PublicEnding);
}
