using Curriculum.Badges;
using Curriculum.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Curriculum.Store.Tests;

/// <summary>A store in a folder of its own that goes when the test is done; every byte in it can be had again.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 11, 24);

    public TemporaryStore()
    {
        Folder = Path.Combine(Path.GetTempPath(), $"curriculum-{Guid.NewGuid():N}");
        Clock = new FakeTimeProvider(Start);
        Store = Open();
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public IssuerStore Store { get; }

    public Signer Signer { get; } = DemoKey.Open();

    public IssuerStore Open() => IssuerStore.Open(Folder, Clock, Entropy.FromSeed(DemoKey.Seed));

    public static IssueRequest Request(string recipient = "ada@school.example") =>
        new(SampleCatalog.Create(), SampleCatalog.Charging, recipient, Today);

    public async Task<IssuedBadge> IssueAsync(IssueRequest? request = null) =>
        Assert
            .IsType<IssueOutcome.Issued>(
                await Store.IssueAsync(Signer, request ?? Request(), TestContext.Current.CancellationToken)
            )
            .Badge;

    public Task<RevokeOutcome> RevokeAsync(string id) =>
        Store.RevokeAsync(Signer, id, "vergissing", TestContext.Current.CancellationToken);

    public BadgeVerdict Verify(ReadOnlyMemory<byte> badge, string? recipient = null) =>
        BadgeVerifier.Verify(
            badge,
            new VerificationContext
            {
                Now = Clock.GetUtcNow(),
                Check = SignatureVerification.Check,
                Trust = Store.Trust().With(new TrustedIssuer(Signer.Did, "demo", IsOwn: true, [])),
                StatusLists = Store.StatusLists(),
                Recipient = recipient is null ? null : Recipient.Read(recipient, out _),
            }
        );

    /// <summary>Changes the register behind the back of the store.</summary>
    public void Execute(string text)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = RegisterFile.PathIn(Folder),
            Pooling = false,
        };
        using var register = new SqliteConnection(connection.ConnectionString);
        register.Open();
        using var command = register.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Signer.Dispose();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
