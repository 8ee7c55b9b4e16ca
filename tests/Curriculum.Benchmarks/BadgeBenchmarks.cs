using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Curriculum.Badges;
using Curriculum.Model;
using Curriculum.Store;
using NSec.Cryptography;

namespace Curriculum.Benchmarks;

/// <summary>A badge issued and verified, against the bare Ed25519 of the same bytes; issuing is one durable transaction.</summary>
[MemoryDiagnoser]
public class BadgeBenchmarks
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private readonly Catalog _catalog = DemoCatalog.Compiled();
    private readonly Key _key = Key.Import(SignatureAlgorithm.Ed25519, DemoKey.Seed, KeyBlobFormat.RawPrivateKey);
    private readonly string _folder = Directory.CreateTempSubdirectory("curriculum-bench-").FullName;
    private readonly Signer _signer = DemoKey.Open();
    private IssuerStore _store = null!;
    private VerificationContext _context = null!;
    private byte[] _badge = [];
    private byte[] _signature = [];
    private int _recipient;

    [GlobalSetup]
    public void Open()
    {
        _store = IssuerStore.Open(_folder, TimeProvider.System, Entropy.System);
        _badge = Issue();
        _signature = SignatureAlgorithm.Ed25519.Sign(_key, SHA256.HashData(_badge));
        _context = new VerificationContext
        {
            Now = TimeProvider.System.GetUtcNow(),
            Check = SignatureVerification.Check,
            Trust = TrustList.Of(new TrustedIssuer(DemoKey.Did, "", IsOwn: true, [])),
            StatusLists = _store.StatusLists(),
        };
    }

    [GlobalCleanup]
    public void Close()
    {
        _signer.Dispose();
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Description = "bare SHA-256 and Ed25519 sign")]
    public byte[] Sign() => SignatureAlgorithm.Ed25519.Sign(_key, SHA256.HashData(_badge));

    [Benchmark(Description = "issue into the register")]
    public byte[] Issue() =>
        _store
            .IssueAsync(
                _signer,
                new IssueRequest(_catalog, _catalog.Modules[0].Id, $"mailto:k{_recipient++}@voorbeeld.example", Day)
            )
            .GetAwaiter()
            .GetResult()
            is IssueOutcome.Issued(var badge)
            ? badge.Bytes.ToArray()
            : throw new InvalidOperationException("no badge was issued");

    [Benchmark(Baseline = true, Description = "bare SHA-256 and Ed25519 verify")]
    public bool VerifyBare() => SignatureAlgorithm.Ed25519.Verify(_key.PublicKey, SHA256.HashData(_badge), _signature);

    [Benchmark(Description = "verify, with its status list")]
    public BadgeVerdict Verify() => BadgeVerifier.Verify(_badge, _context);
}
