using System.Net;
using System.Text;
using System.Text.Json;
using Curriculum.Api.Catalogs;
using Curriculum.Model;
using Curriculum.Store;

namespace Curriculum.Api.Tests;

/// <summary>A badge of our own is known over HTTP as it is on the command line, and no other is.</summary>
public sealed class VerificationTests : IAsyncDisposable
{
    private readonly string _store = Directory.CreateTempSubdirectory("curriculum-store-").FullName;
    private readonly Api _api;

    public VerificationTests() => _api = new Api(Repository.Catalog, clock: null, ("Store", _store));

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        Directory.Delete(_store, recursive: true);
    }

    [Fact]
    public async Task A_badge_of_our_own_is_known_and_counts()
    {
        var answer = await VerifyAsync(await IssuedAsync());
        Assert.Equal("yes", answer.GetProperty("verdict").GetString());
        Assert.Contains(
            answer.GetProperty("evidenceFor").EnumerateArray(),
            evidence => evidence.GetString() is "alg/vca-b"
        );
        Assert.Equal(
            "structure proof issuer time status recipient endorsement",
            string.Join(
                " ",
                answer
                    .GetProperty("aspects")
                    .EnumerateArray()
                    .Select(aspect => aspect.GetProperty("aspect").GetString())
            )
        );
    }

    [Fact]
    public async Task A_badge_that_was_changed_is_not_authentic()
    {
        var badge = (await IssuedAsync()).Replace("2026-11-20", "2026-11-19", StringComparison.Ordinal);
        var answer = await VerifyAsync(badge);
        Assert.Equal("no", answer.GetProperty("verdict").GetString());
        Assert.Empty(answer.GetProperty("evidenceFor").EnumerateArray());
    }

    [Fact]
    public async Task JSON_that_is_no_badge_is_told_so()
    {
        var answer = await VerifyAsync("{}");
        Assert.Equal("no", answer.GetProperty("verdict").GetString());
        Assert.Equal("no", answer.GetProperty("aspects")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task What_is_no_JSON_is_a_problem()
    {
        using var client = _api.CreateClient();
        var response = await Api.SendAsync(client, "POST", "/v1/verifications", "{");
        await Api.ProblemAsync(response, HttpStatusCode.BadRequest, "CUR6006");
    }

    private async Task<JsonElement> VerifyAsync(string badge)
    {
        using var client = _api.CreateClient();
        return await Api.JsonAsync(
            await Api.SendAsync(client, "POST", "/v1/verifications", badge, "application/vc+json")
        );
    }

    private async Task<string> IssuedAsync()
    {
        const string Passphrase = "een lange zin om mee te proeven";
        var store = IssuerStore.Open(_store, new StoppedClock(), Entropy.System);
        store.Keys.New(Passphrase);
        var catalog = CatalogReading.Of(Repository.Catalog, new DateOnly(2026, 9, 1)).Snapshot!.Catalog;
        using var signer = store.Keys.Open(Passphrase);
        var outcome = await store.IssueAsync(
            signer,
            new IssueRequest(
                catalog,
                new ModuleId("alg/vca-b"),
                "kandidaat@voorbeeld.example",
                new DateOnly(2026, 11, 20)
            ),
            TestContext.Current.CancellationToken
        );
        return Encoding.UTF8.GetString(Assert.IsType<IssueOutcome.Issued>(outcome).Badge.Bytes.Span);
    }
}
