using System.Diagnostics;
using Curriculum.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Curriculum.Store.Tests;

/// <summary>Whatever is wrong with the disk has a name, and nothing is lost by it.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    private string Register => RegisterFile.PathIn(_store.Folder);

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_CORRUPT, "CUR5036")]
    [InlineData(SQLitePCL.raw.SQLITE_NOTADB, "CUR5036")]
    [InlineData(SQLitePCL.raw.SQLITE_ERROR, "CUR5036")]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, "CUR5037")]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, "CUR5038")]
    [InlineData(SQLitePCL.raw.SQLITE_CANTOPEN, "CUR5038")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, "CUR5038")]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY, "CUR5030")]
    public void Each_fault_of_the_register_has_a_name(int error, string code) =>
        Assert.Equal(code, CodeOf(new SqliteException("fout", error)));

    [Fact]
    public void Each_fault_of_the_disk_has_a_name()
    {
        Assert.Equal("CUR5037", CodeOf(new IOException("vol", 28)));
        Assert.Equal("CUR5038", CodeOf(new IOException("alleen lezen", 30)));
        Assert.Equal("CUR5038", CodeOf(new UnauthorizedAccessException("mag niet")));
        Assert.Null(StoreFault.Of(new InvalidOperationException(), "x", IssuingDiagnostics.NotWritable));
    }

    [Fact]
    public async Task A_register_that_is_damaged_is_named_and_left_alone()
    {
        await _store.IssueAsync();
        var whole = await File.ReadAllBytesAsync(Register, Cancel);
        byte[][] damaged =
        [
            [],
            new byte[whole.Length],
            "rommel die geen register is"u8.ToArray(),
            whole[..4096],
            whole[..5000],
        ];
        foreach (var bytes in damaged)
        {
            await File.WriteAllBytesAsync(Register, bytes, Cancel);
            await ExpectEverywhereAsync("CUR5036");
            Assert.Equal(bytes, await File.ReadAllBytesAsync(Register, Cancel));
        }

        await File.WriteAllBytesAsync(Register, whole, Cancel);
        Assert.Single(_store.Open().Badges());
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_register_is_named()
    {
        Directory.CreateDirectory(Register);
        await ExpectEverywhereAsync("CUR5036");
    }

    /// <summary>A store can be looked into from a read-only disk, so looking leaves no trace.</summary>
    [Fact]
    public async Task Reading_writes_nothing()
    {
        var badge = await _store.IssueAsync();
        var before = Files();
        Assert.Single(_store.Store.Badges());
        Assert.IsType<RevokeOutcome.Planned>(_store.Store.PlanRevoke(badge.Id));
        Assert.Equal(before, Files());
        Assert.Equal(["lists/1.json", "register.db", "store.lock"], before);
    }

    /// <summary>Only another program is worth waiting for.</summary>
    [Fact]
    public async Task A_store_that_cannot_be_written_says_so_at_once()
    {
        Directory.CreateDirectory(_store.Folder);
        var file = Path.Combine(_store.Folder, "store.lock");
        File.CreateSymbolicLink(file, file);
        var start = Stopwatch.GetTimestamp();
        Assert.Equal("CUR5038", await CodeOfIssuingAsync());
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_store_that_another_program_holds_is_waited_for_a_while()
    {
        Directory.CreateDirectory(_store.Folder);
        await using var held = AtomicFile.OpenSecret(Path.Combine(_store.Folder, "store.lock"));
        var start = Stopwatch.GetTimestamp();
        Assert.Equal("CUR5030", await CodeOfIssuingAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(20));
    }

    /// <summary>The badge was promised and is in the register; what could not be published is, as soon as it can be.</summary>
    [Fact]
    public async Task What_could_not_be_published_is_published_by_the_next_try()
    {
        var badge = await _store.IssueAsync();
        var lists = Path.Combine(_store.Folder, "lists");
        Directory.Move(lists, $"{lists}.away");
        await File.WriteAllTextAsync(lists, "in de weg", Cancel);
        Assert.Equal(
            "CUR5038",
            (await Assert.ThrowsAsync<StoreException>(() => _store.RevokeAsync(badge.Id))).Finding.Code
        );
        File.Delete(lists);
        Directory.Move($"{lists}.away", lists);
        Assert.IsType<RevokeOutcome.AlreadyRevoked>(await _store.RevokeAsync(badge.Id));
        Assert.Equal("CUR4061", _store.Verify(badge.Bytes).Of(Badges.Aspect.Status).Code);
    }

    [Fact]
    public async Task A_store_is_closed_to_others()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights otherwise");
            return;
        }

        await _store.IssueAsync();
        const UnixFileMode Secret = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Secret | UnixFileMode.UserExecute, File.GetUnixFileMode(_store.Folder));
        Assert.Equal(Secret, File.GetUnixFileMode(Register));
        File.SetUnixFileMode(Register, Secret | UnixFileMode.OtherRead);
        await _store.IssueAsync(TemporaryStore.Request("eve@school.example"));
        Assert.Equal(Secret, File.GetUnixFileMode(Register));
    }

    public void Dispose() => _store.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string? CodeOf(Exception exception) =>
        StoreFault.Of(exception, "register.db", IssuingDiagnostics.NotWritable)?.Code;

    private async Task ExpectEverywhereAsync(string code)
    {
        var store = _store.Open();
        Assert.Equal(code, Assert.Throws<StoreException>(() => store.Badges()).Finding.Code);
        Assert.Equal(code, Assert.Throws<StoreException>(() => store.PlanRevoke("x")).Finding.Code);
        Assert.Equal(
            code,
            Assert
                .Throws<StoreException>(() => store.PlanIssue(_store.Signer.Did, TemporaryStore.Request()))
                .Finding.Code
        );
        Assert.Equal(code, await CodeOfIssuingAsync());
    }

    private async Task<string> CodeOfIssuingAsync() =>
        (
            await Assert.ThrowsAsync<StoreException>(() =>
                _store.Open().IssueAsync(_store.Signer, TemporaryStore.Request(), Cancel)
            )
        )
            .Finding
            .Code;

    private string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(_store.Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_store.Folder, file))
                .Order(StringComparer.Ordinal),
        ];
}
