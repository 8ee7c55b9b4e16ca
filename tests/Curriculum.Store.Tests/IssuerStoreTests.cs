using System.Text;
using System.Text.Json;
using Curriculum.Badges;
using Curriculum.Tests.Shared;

namespace Curriculum.Store.Tests;

public sealed class IssuerStoreTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    [Fact]
    public async Task An_issued_badge_is_good_in_every_aspect()
    {
        var badge = await _store.IssueAsync();
        var verdict = _store.Verify(badge.Bytes, "Ada@School.example");
        Assert.Equal(Verdict.Yes, verdict.Verdict);
        Assert.Equal(Verdict.Yes, verdict.Of(Aspect.Recipient).Verdict);
        Assert.Equal(badge.Id, verdict.Facts!.Id);
        Assert.Equal($"{SampleCatalog.BaseUrl}/achievements/ins/laad-basis", verdict.Facts.AchievementId);
    }

    [Fact]
    public async Task The_address_of_the_recipient_does_not_stand_in_the_badge() =>
        Assert.DoesNotContain(
            "ada@",
            Encoding.UTF8.GetString((await _store.IssueAsync()).Bytes.Span),
            StringComparison.OrdinalIgnoreCase
        );

    /// <summary>A mail that was lost can be sent again, and nobody gets two badges for one thing.</summary>
    [Fact]
    public async Task Issuing_again_gives_the_same_bytes()
    {
        var first = await _store.IssueAsync();
        _store.Clock.Advance(TimeSpan.FromDays(3));
        var again = await _store
            .Open()
            .IssueAsync(_store.Signer, TemporaryStore.Request("mailto:ADA@school.example"), Cancel);
        var badge = Assert.IsType<IssueOutcome.AlreadyIssued>(again).Badge;
        Assert.Equal(first.Bytes.ToArray(), badge.Bytes.ToArray());
        Assert.Single(_store.Store.Badges());
    }

    /// <summary>A demonstration with the published seed prints the same each time, so its text can be in the manual.</summary>
    [Fact]
    public async Task The_same_seed_and_clock_give_the_same_bytes()
    {
        using var other = new TemporaryStore();
        Assert.Equal((await _store.IssueAsync()).Bytes.ToArray(), (await other.IssueAsync()).Bytes.ToArray());
        Assert.Equal(_store.Store.StatusLists()[0].ToArray(), other.Store.StatusLists()[0].ToArray());
    }

    [Fact]
    public async Task A_revoked_badge_is_refused_at_once_and_for_good()
    {
        var badge = await _store.IssueAsync();
        Assert.IsType<RevokeOutcome.Revoked>(await _store.RevokeAsync(badge.Id));
        var verdict = _store.Verify(badge.Bytes);
        Assert.Equal(Verdict.No, verdict.Verdict);
        Assert.Equal("CUR4061", verdict.Of(Aspect.Status).Code);
        Assert.True(verdict.IsAuthentic);
        Assert.IsType<RevokeOutcome.AlreadyRevoked>(await _store.RevokeAsync(badge.Id));
    }

    [Fact]
    public async Task Without_a_list_the_status_is_unknown_and_so_is_the_badge()
    {
        var badge = await _store.IssueAsync();
        Directory.Delete(Path.Combine(_store.Folder, "lists"), recursive: true);
        var verdict = _store.Verify(badge.Bytes);
        Assert.Equal(Verdict.Unknown, verdict.Verdict);
        Assert.Equal("CUR4062", verdict.Of(Aspect.Status).Code);
    }

    [Fact]
    public async Task A_list_that_has_lapsed_says_nothing_until_it_is_published_again()
    {
        var badge = await _store.IssueAsync();
        _store.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal("CUR4064", _store.Verify(badge.Bytes).Of(Aspect.Status).Code);
        await _store.Store.PublishAsync(_store.Signer, Cancel);
        Assert.Equal(Verdict.Yes, _store.Verify(badge.Bytes).Verdict);
    }

    [Fact]
    public async Task A_list_that_was_lost_is_written_again_by_the_next_write()
    {
        var badge = await _store.IssueAsync();
        await _store.RevokeAsync(badge.Id);
        Directory.Delete(Path.Combine(_store.Folder, "lists"), recursive: true);
        await _store.RevokeAsync(badge.Id);
        Assert.Equal("CUR4061", _store.Verify(badge.Bytes).Of(Aspect.Status).Code);
    }

    /// <summary>Each revocation rewrites the whole list; one that read it too early would undo another.</summary>
    [Fact]
    public async Task A_hundred_revocations_at_once_lose_none()
    {
        var badges = new List<IssuedBadge>();
        for (var i = 0; i < 100; i++)
        {
            badges.Add(await _store.IssueAsync(TemporaryStore.Request($"leerling{i}@school.example")));
        }

        await Task.WhenAll(
            badges.Select(badge =>
                Task.Run(() => _store.Open().RevokeAsync(_store.Signer, badge.Id, "proef", Cancel), Cancel)
            )
        );
        Assert.All(badges, badge => Assert.Equal("CUR4061", _store.Verify(badge.Bytes).Of(Aspect.Status).Code));
    }

    [Fact]
    public async Task Twenty_wishes_for_one_award_at_once_give_one_badge()
    {
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    Task.Run(() => _store.Open().IssueAsync(_store.Signer, TemporaryStore.Request(), Cancel), Cancel)
                )
        );
        Assert.Single(outcomes.OfType<IssueOutcome.Issued>());
        Assert.Equal(19, outcomes.OfType<IssueOutcome.AlreadyIssued>().Count());
    }

    [Fact]
    public async Task A_plan_changes_nothing()
    {
        var plan = Assert.IsType<IssueOutcome.Planned>(
            _store.Store.PlanIssue(_store.Signer.Did, TemporaryStore.Request())
        );
        Assert.Equal("Laadpunt monteren", plan.Achievement.Name);
        Assert.False(Directory.Exists(_store.Folder));

        var badge = await _store.IssueAsync();
        Assert.IsType<IssueOutcome.AlreadyIssued>(_store.Store.PlanIssue(_store.Signer.Did, TemporaryStore.Request()));
        Assert.IsType<RevokeOutcome.Planned>(_store.Store.PlanRevoke(badge.Id));
        Assert.Equal(Verdict.Yes, _store.Verify(badge.Bytes).Verdict);
    }

    [Fact]
    public async Task A_badge_lapses_with_its_one_paper()
    {
        var badge = await _store.IssueAsync(TemporaryStore.Request() with { Module = SampleCatalog.Safety });
        using var json = JsonDocument.Parse(badge.Bytes);
        Assert.Equal("2036-11-24T23:59:59Z", json.RootElement.GetProperty("validUntil").GetString());
        _store.Clock.SetUtcNow(new DateTimeOffset(2036, 11, 25, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal("CUR4053", _store.Verify(badge.Bytes).Of(Aspect.Time).Code);
    }

    [Theory]
    [InlineData("ins/laad-basis", "111222333@school.example", "2026-11-24", "CUR5012")]
    [InlineData("ins/laad-basis", "bsn 111.222.333", "2026-11-24", "CUR5012")]
    [InlineData("ins/laad-basis", "did:web:school.example:111222333", "2026-11-24", "CUR5012")]
    [InlineData("ins/laad-basis", "zomaar iemand", "2026-11-24", "CUR5010")]
    [InlineData("ins/niets", "ada@school.example", "2026-11-24", "CUR5002")]
    [InlineData("ins/laad-basis", "ada@school.example", "2026-11-26", "CUR5004")]
    [InlineData("alg/vca-b", "ada@school.example", "2016-11-23", "CUR5005")]
    public async Task What_cannot_be_issued_is_refused_by_code(string module, string recipient, string day, string code)
    {
        var request = new IssueRequest(
            SampleCatalog.Create(),
            new Model.ModuleId(module),
            recipient,
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            code,
            Assert
                .IsType<IssueOutcome.Refused>(await _store.Store.IssueAsync(_store.Signer, request, Cancel))
                .Finding.Code
        );
        Assert.Equal(
            code,
            Assert.IsType<IssueOutcome.Refused>(_store.Store.PlanIssue(_store.Signer.Did, request)).Finding.Code
        );
        Assert.False(Directory.Exists(_store.Folder));
    }

    /// <summary>The register keeps a reason as long as the badge.</summary>
    [Fact]
    public async Task A_reason_does_not_name_a_national_number()
    {
        var badge = await _store.IssueAsync();
        var refused = Assert.IsType<RevokeOutcome.Refused>(
            await _store.Store.RevokeAsync(_store.Signer, badge.Id, "dubbel met 111.222.333", Cancel)
        );
        Assert.Equal("CUR5013", refused.Finding.Code);
        Assert.Null(Assert.Single(_store.Store.Badges()).Revoked);
    }

    [Fact]
    public async Task A_key_that_is_not_the_catalogs_issuer_is_refused()
    {
        var request = TemporaryStore.Request() with { Catalog = SampleCatalog.Create("did:web:school.example") };
        var refused = Assert.IsType<IssueOutcome.Refused>(
            await _store.Store.IssueAsync(_store.Signer, request, Cancel)
        );
        Assert.Equal("CUR5003", refused.Finding.Code);
    }

    [Fact]
    public async Task Only_the_key_that_issued_a_badge_revokes_it()
    {
        var badge = await _store.IssueAsync();
        using var other = Signer.FromSeed(new byte[32]);
        var refused = Assert.IsType<RevokeOutcome.Refused>(await _store.Store.RevokeAsync(other, badge.Id, "", Cancel));
        Assert.Equal("CUR5007", refused.Finding.Code);
        Assert.Equal(
            "CUR5006",
            Assert.IsType<RevokeOutcome.Refused>(await _store.RevokeAsync("urn:uuid:geen")).Finding.Code
        );
    }

    public void Dispose() => _store.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
