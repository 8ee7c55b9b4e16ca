using System.Text;

namespace Curriculum.Store.Tests;

public sealed class KeysTests : IDisposable
{
    private const string Passphrase = "paardebloem batterij nietje";

    private readonly TemporaryStore _store = new();

    [Fact]
    public async Task A_key_that_is_kept_signs_as_before()
    {
        var key = _store.Store.Keys.New(Passphrase);
        using var signer = _store.Open().Keys.Open(Passphrase);
        Assert.Equal(key.Did, signer.Did);
        var signature = await signer.SignAsync("bericht"u8.ToArray(), TestContext.Current.CancellationToken);
        Assert.True(
            SignatureVerification.Check(
                Badges.ProofAlgorithm.Ed25519,
                signer.PublicKey.Bytes.AsSpan(),
                "bericht"u8,
                signature
            )
        );
    }

    [Fact]
    public void The_first_key_is_active_until_another_is_chosen()
    {
        var keys = _store.Store.Keys;
        Assert.Equal("CUR5020", CodeOf(() => keys.Active()));
        var first = keys.New(Passphrase);
        var second = keys.New(Passphrase);
        Assert.True(first.IsActive);
        Assert.False(second.IsActive);
        keys.Activate(second.Did);
        Assert.Equal(second.Did, keys.Active().Did);
        Assert.Equal(2, keys.List().Length);
        using var old = keys.Open(Passphrase, first.Did);
        Assert.Equal(first.Did, old.Did);
    }

    [Fact]
    public void Only_the_owner_may_read_the_secret_half()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights otherwise");
            return;
        }

        var key = _store.Store.Keys.New(Passphrase);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key.File));
        Assert.StartsWith(
            "-----BEGIN ENCRYPTED PRIVATE KEY-----",
            File.ReadAllText(key.File),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_secret_half_that_others_can_read_does_not_sign()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights otherwise");
            return;
        }

        var key = _store.Store.Keys.New(Passphrase);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(_store.Folder)
        );
        File.SetUnixFileMode(key.File, File.GetUnixFileMode(key.File) | UnixFileMode.GroupRead);
        Assert.Equal("CUR5026", CodeOf(() => _store.Store.Keys.Open(Passphrase)));
    }

    [Fact]
    public void A_wrong_passphrase_or_another_key_is_refused_by_code()
    {
        var key = _store.Store.Keys.New(Passphrase);
        Assert.Equal("CUR5022", CodeOf(() => _store.Store.Keys.Open("verkeerd")));
        Assert.Equal("CUR5021", CodeOf(() => _store.Store.Keys.Open(Passphrase, "did:key:z6Mk/../../etc/passwd")));
        Assert.Equal("CUR5021", CodeOf(() => _store.Store.Keys.Open(Passphrase, _store.Signer.Did)));
        Assert.Equal("CUR5025", CodeOf(() => _store.Store.Keys.New(" ")));
        File.Delete(key.File);
        Assert.Equal("CUR5021", CodeOf(() => _store.Store.Keys.Open(Passphrase)));
    }

    /// <summary>A key that opens as another key would sign badges that nobody accepts, in no one's name.</summary>
    [Fact]
    public void The_secret_half_of_another_key_is_refused()
    {
        var first = _store.Store.Keys.New(Passphrase);
        var second = _store.Store.Keys.New(Passphrase);
        File.Copy(second.File, first.File, overwrite: true);
        Assert.Equal("CUR5024", CodeOf(() => _store.Store.Keys.Open(Passphrase, first.Did)));
    }

    /// <summary>The encryption does not notice every flipped bit; whatever opens must still be the same key.</summary>
    [Fact]
    public void A_damaged_file_never_signs()
    {
        var key = _store.Store.Keys.New(Passphrase);
        var text = File.ReadAllText(key.File);
        var body = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var i = body; i < text.Length - 40; i += 23)
        {
            var mutant = text.ToCharArray();
            mutant[i] = mutant[i] == 'A' ? 'B' : 'A';
            File.WriteAllText(key.File, new string(mutant));
            Assert.Contains(CodeOf(() => _store.Store.Keys.Open(Passphrase)), Codes, StringComparer.Ordinal);
        }

        foreach (var length in new[] { 0, 1, 40, text.Length / 2, text.Length - 3 })
        {
            File.WriteAllText(key.File, text[..length]);
            Assert.Equal("CUR5023", CodeOf(() => _store.Store.Keys.Open(Passphrase)));
        }
    }

    [Fact]
    public void A_damaged_public_half_never_signs()
    {
        var key = _store.Store.Keys.New(Passphrase);
        var file = Path.ChangeExtension(key.File, ".pub");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("MCow", "MCox", StringComparison.Ordinal));
        Assert.Equal("CUR5023", CodeOf(() => _store.Store.Keys.Open(Passphrase)));
        File.WriteAllBytes(file, KeyFile.WritePublic(_store.Signer.PublicKey));
        Assert.Equal("CUR5023", CodeOf(() => _store.Store.Keys.Open(Passphrase)));
    }

    [Fact]
    public void Our_own_keys_are_trusted_without_being_named()
    {
        var key = _store.Store.Keys.New(Passphrase);
        Assert.True(_store.Store.Trust().Find(key.Did)!.IsOwn);
    }

    /// <summary>The key of the demonstration is published: whoever trusts it trusts everyone.</summary>
    [Fact]
    public void The_key_of_the_demonstration_can_not_be_trusted()
    {
        Directory.CreateDirectory(_store.Folder);
        var file = Path.Combine(_store.Folder, "trust.json");
        File.WriteAllText(file, $$"""{"issuers":[{"id":"{{DemoKey.Did}}","own":true}]}""");
        Assert.Equal("CUR5033", CodeOf(() => _store.Store.Trust()));
        File.WriteAllText(file, "{");
        Assert.Equal("CUR5032", CodeOf(() => _store.Store.Trust()));
        File.WriteAllBytes(
            file,
            Encoding.UTF8.GetBytes("""{"issuers":[{"id":"did:web:school.example","name":"ROC"}]}""")
        );
        Assert.Equal("ROC", _store.Store.Trust().Find("did:web:school.example")!.Name);
    }

    public void Dispose() => _store.Dispose();

    private static readonly string[] Codes = ["CUR5022", "CUR5023", "CUR5024"];

    private static string CodeOf(Func<object> act) => Assert.Throws<StoreException>(act).Finding.Code;
}
