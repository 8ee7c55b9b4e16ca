using Curriculum.Badges;

namespace Curriculum.Store.Tests;

/// <summary>What was revoked stays revoked, whatever happens to the register.</summary>
public sealed class ListGuardTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    private string Register => RegisterFile.PathIn(_store.Folder);

    [Fact]
    public async Task A_register_that_was_lost_does_not_make_revoked_badges_good()
    {
        var badge = await RevokedAsync();
        File.Delete(Register);
        await ExpectRefusalAsync(badge);
        Assert.False(File.Exists(Register));
    }

    [Fact]
    public async Task A_register_without_a_revocation_does_not_make_its_badge_good()
    {
        var badge = await _store.IssueAsync();
        File.Copy(Register, $"{Register}.backup");
        await _store.RevokeAsync(badge.Id);
        File.Move($"{Register}.backup", Register, overwrite: true);
        await ExpectRefusalAsync(badge);
    }

    [Fact]
    public async Task A_register_of_before_a_list_does_not_hand_out_its_bits_again()
    {
        var badge = await _store.IssueAsync();
        _store.Execute("delete from badge; delete from status_list");
        await ExpectRefusalAsync(badge, Verdict.Yes);
    }

    [Fact]
    public async Task A_backup_that_knows_everything_is_taken_again()
    {
        var badge = await RevokedAsync();
        File.Move(Register, $"{Register}.backup");
        await ExpectRefusalAsync(badge);
        File.Move($"{Register}.backup", Register);
        await _store.IssueAsync(TemporaryStore.Request("eve@school.example"));
        Assert.Equal(Verdict.No, _store.Verify(badge.Bytes).Verdict);
    }

    /// <summary>The clock may have been wrong when the list was published; its bits are as true.</summary>
    [Fact]
    public async Task A_list_is_believed_whenever_it_was_published()
    {
        var badge = await RevokedAsync();
        File.Delete(Register);
        _store.Clock.AdjustTime(TemporaryStore.Start.AddDays(400));
        await ExpectRefusalAsync(badge);
        _store.Clock.AdjustTime(TemporaryStore.Start.AddDays(-400));
        await ExpectRefusalAsync(badge);
    }

    [Fact]
    public async Task A_list_of_another_stops_nobody()
    {
        using var stranger = Signer.FromSeed(new byte[32]);
        using var other = new TemporaryStore();
        await other.Store.IssueAsync(stranger, TemporaryStore.Request(), Cancel);
        CopyLists(other, name: "elders.json");
        await _store.IssueAsync();
    }

    /// <summary>A list that was cut off or forged says nothing, and is written again.</summary>
    [Fact]
    public async Task A_list_that_proves_nothing_stops_nobody()
    {
        var badge = await RevokedAsync();
        var file = Path.Combine(_store.Folder, "lists", "1.json");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^40]);
        await _store.RevokeAsync(badge.Id);
        Assert.Equal(Verdict.No, _store.Verify(badge.Bytes).Verdict);
    }

    public void Dispose() => _store.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<IssuedBadge> RevokedAsync()
    {
        var badge = await _store.IssueAsync();
        await _store.RevokeAsync(badge.Id);
        return badge;
    }

    private async Task ExpectRefusalAsync(IssuedBadge badge, Verdict verdict = Verdict.No)
    {
        var lists = _store.Store.StatusLists();
        var request = TemporaryStore.Request("eve@school.example") with
        {
            Awarded = DateOnly.FromDateTime(_store.Clock.GetUtcNow().UtcDateTime),
        };
        await ExpectAsync(() => _store.Open().IssueAsync(_store.Signer, request, Cancel));
        await ExpectAsync(() => _store.Open().RevokeAsync(_store.Signer, badge.Id, "vergissing", Cancel));
        await ExpectAsync(() => _store.Open().PublishAsync(_store.Signer, Cancel));
        Assert.Equal(lists.Select(list => list.ToArray()), _store.Store.StatusLists().Select(list => list.ToArray()));
        if (_store.Clock.GetUtcNow() == TemporaryStore.Start)
        {
            Assert.Equal(verdict, _store.Verify(badge.Bytes).Verdict);
        }
    }

    private static async Task ExpectAsync(Func<Task> write) =>
        Assert.Equal("CUR5035", (await Assert.ThrowsAsync<StoreException>(write)).Finding.Code);

    private void CopyLists(TemporaryStore from, string name)
    {
        var folder = Path.Combine(_store.Folder, "lists");
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(from.Folder, "lists", "1.json"), Path.Combine(folder, name));
    }
}
