using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Curriculum.Badges;
using Curriculum.Tests.Shared;

namespace Curriculum.Store.Tests;

/// <summary>Other people's libraries find of our badges what we find.</summary>
[Trait("needs", "node")]
public sealed class InteropTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    [Fact]
    public async Task A_badge_of_ours_is_good_elsewhere_and_has_no_unknown_word()
    {
        foreach (var module in new[] { SampleCatalog.Charging, SampleCatalog.Safety, SampleCatalog.Design })
        {
            var mail = await _store.IssueAsync(TemporaryStore.Request() with { Module = module });
            var did = await _store.IssueAsync(TemporaryStore.Request(_store.Signer.Did) with { Module = module });
            foreach (var badge in new[] { mail, did })
            {
                var answer = await JudgeAsync(badge.Bytes);
                Assert.True(answer.GetProperty("verified").GetBoolean(), answer.ToString());
                Assert.False(answer.GetProperty("revoked").GetBoolean());
                Assert.True(answer.GetProperty("terms").GetInt32() > 10);
            }
        }
    }

    [Fact]
    public async Task A_changed_badge_is_refused_elsewhere_too()
    {
        var badge = await _store.IssueAsync();
        var changed = Encoding
            .UTF8.GetString(badge.Bytes.Span)
            .Replace("Laadpunt monteren", "Laadpunt ontwerpen", StringComparison.Ordinal);
        var answer = await JudgeAsync(Encoding.UTF8.GetBytes(changed));
        Assert.False(answer.GetProperty("verified").GetBoolean());
        Assert.False(answer.GetProperty("proof").GetBoolean());
        Assert.Equal("CUR4023", _store.Verify(Encoding.UTF8.GetBytes(changed)).Of(Aspect.Proof).Code);
    }

    [Fact]
    public async Task A_revoked_badge_is_refused_elsewhere_too()
    {
        var badge = await _store.IssueAsync();
        await _store.RevokeAsync(badge.Id);
        var answer = await JudgeAsync(badge.Bytes);
        Assert.True(answer.GetProperty("proof").GetBoolean(), answer.ToString());
        Assert.True(answer.GetProperty("revoked").GetBoolean());
        Assert.False(answer.GetProperty("verified").GetBoolean());
    }

    /// <summary>One digit printed otherwise would make our signatures ours alone.</summary>
    [Fact]
    public async Task Ten_thousand_numbers_are_printed_as_ECMAScript_prints_them()
    {
        var random = Entropy.FromSeed("numbers"u8);
        var bits = Enumerable
            .Range(0, 10_000)
            .Select(_ => BinaryPrimitives.ReadInt64BigEndian(random.Take(8)))
            .Where(each => double.IsFinite(BitConverter.Int64BitsToDouble(each)))
            .Concat(Enumerable.Range(-400, 800).Select(power => BitConverter.DoubleToInt64Bits(Math.Pow(10, power))))
            .Concat(Enumerable.Range(0, 2000).Select(count => BitConverter.DoubleToInt64Bits(count / 8.0 - 50)))
            .Where(each => double.IsFinite(BitConverter.Int64BitsToDouble(each)))
            .ToArray();
        var expected = await Judges.RunAsync(
            "numbers.mjs",
            string.Join('\n', bits.Select(each => each.ToString("x16", CultureInfo.InvariantCulture)))
        );
        var printed = bits.Select(each =>
            Encoding.UTF8.GetString(
                CanonicalJson.Of(
                    Encoding.UTF8.GetBytes(
                        BitConverter.Int64BitsToDouble(each).ToString("E17", CultureInfo.InvariantCulture)
                    )
                )
            )
        );
        Assert.Equal(expected, printed, StringComparer.Ordinal);
    }

    public void Dispose() => _store.Dispose();

    private async Task<JsonElement> JudgeAsync(ReadOnlyMemory<byte> badge)
    {
        var file = Path.Combine(_store.Folder, "badge.json");
        await File.WriteAllBytesAsync(file, badge, TestContext.Current.CancellationToken);
        var list = Path.Combine(_store.Folder, "lists", "1.json");
        var lines = await Judges.RunAsync("verify.mjs", "", "2026-11-24T09:30:00Z", list, file);
        return JsonDocument.Parse(Assert.Single(lines)).RootElement;
    }
}
