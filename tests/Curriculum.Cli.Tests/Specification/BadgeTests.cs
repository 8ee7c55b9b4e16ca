using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>What issuers and verifiers are promised of <c>curriculum badge</c>.</summary>
public sealed class BadgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("store");

    private string Passphrase => _folder.File("passphrase");

    private string Badge => _folder.File("badge.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_badge_is_in_order_until_it_is_revoked()
    {
        await IssueAsync();
        Assert.Equal(0, (await VerifyAsync(Badge)).ExitCode);
        var id = (string?)JsonNode.Parse(await ReadAsync(Badge))!["id"];
        var revoked = await RunAsync("badge", "revoke", id!, "--reason", "vergissing", "--passphrase-file", Passphrase);
        Assert.Equal(0, revoked.ExitCode);
        Assert.Equal(1, (await VerifyAsync(Badge)).ExitCode);
        Assert.Equal(
            0,
            (await RunAsync("badge", "revoke", id!, "--reason", "vergissing", "--passphrase-file", Passphrase)).ExitCode
        );
    }

    [Fact]
    public async Task A_changed_badge_is_not_authentic()
    {
        await IssueAsync();
        var text = await ReadAsync(Badge);
        await WriteAsync(Badge, text.Replace("Basisveiligheid", "Topveiligheid", StringComparison.Ordinal));
        Assert.Equal(4, (await VerifyAsync(Badge)).ExitCode);
    }

    [Fact]
    public async Task Without_a_status_list_nothing_can_be_said()
    {
        await IssueAsync();
        var trust = _folder.File("trust.json");
        var issuer = (string?)JsonNode.Parse(await ReadAsync(Badge))!["issuer"]!["id"];
        await WriteAsync(trust, $$"""{"issuers":[{"id":"{{issuer}}","own":true}]}""");
        var ran = await BuiltProgram.RunAsync(
            "badge",
            "verify",
            Badge,
            "--store",
            _folder.File("other"),
            "--trust",
            trust
        );
        Assert.Equal(5, ran.ExitCode);
        var lists = Path.Combine(Store, "lists");
        ran = await BuiltProgram.RunAsync(
            "badge",
            "verify",
            Badge,
            "--store",
            _folder.File("other"),
            "--trust",
            trust,
            "--status",
            lists
        );
        Assert.Equal(0, ran.ExitCode);
    }

    [Fact]
    public async Task A_badge_shortens_the_path_by_exactly_its_module()
    {
        await IssueAsync();
        string[] question = ["path", "--goal", "ins/pv-dakmonteur", "--profile", "zonder-vooropleiding", "--json"];
        var before = JsonNode.Parse((await RunAsync(question)).Output)!;
        var after = JsonNode.Parse((await RunAsync([.. question, "--badge", Badge])).Output)!;
        Assert.Equal(56, (int?)before["value"]);
        Assert.Equal(48, (int?)after["value"]);
        Assert.NotNull((string?)after["question"]!["profile"]!["holds"]![0]!["badge"]);
    }

    [Fact]
    public async Task A_badge_that_does_not_verify_is_no_entry()
    {
        await IssueAsync();
        var text = await ReadAsync(Badge);
        await WriteAsync(Badge, text.Replace("2026-11-24", "2026-11-23", StringComparison.Ordinal));
        var ran = await RunAsync("path", "--goal", "ins/pv-dakmonteur", "--badge", Badge);
        Assert.Equal(4, ran.ExitCode);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public async Task Issuing_again_gives_the_same_bytes()
    {
        await IssueAsync();
        var first = await ReadAsync(Badge);
        await IssueAsync();
        Assert.Equal(first, await ReadAsync(Badge));
    }

    [Fact]
    public async Task A_plan_changes_nothing()
    {
        await KeyAsync();
        var ran = await RunAsync(
            "badge",
            "issue",
            "--achievement",
            "alg/vca-b",
            "--recipient",
            "mailto:a@b.example",
            "--plan"
        );
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty((await RunAsync("badge", "list")).Output);
        Assert.False(File.Exists(Path.Combine(Store, "register.db")));
    }

    [Theory]
    [InlineData("mailto:111222333@voorbeeld.example")]
    [InlineData("jan")]
    public async Task A_recipient_that_cannot_be_is_refused(string recipient)
    {
        await KeyAsync();
        var ran = await RunAsync(
            "badge",
            "issue",
            "--achievement",
            "alg/vca-b",
            "--recipient",
            recipient,
            "--passphrase-file",
            Passphrase
        );
        Assert.Equal(2, ran.ExitCode);
        Assert.Matches("CUR50[0-9]{2}", ran.Error);
    }

    private async Task KeyAsync()
    {
        await WriteAsync(Passphrase, "een lange wachtzin\n");
        if (!Directory.Exists(Store))
        {
            Assert.Equal(0, (await RunAsync("key", "new", "--passphrase-file", Passphrase)).ExitCode);
        }
    }

    private async Task IssueAsync()
    {
        await KeyAsync();
        var ran = await RunAsync(
            "badge",
            "issue",
            "--achievement",
            "alg/vca-b",
            "--recipient",
            "mailto:kandidaat@voorbeeld.example",
            "--awarded",
            "2026-11-24",
            "--passphrase-file",
            Passphrase,
            "--out",
            Badge
        );
        Assert.True(ran.ExitCode == 0, ran.Error);
    }

    private Task<Ran> VerifyAsync(string file) => RunAsync("badge", "verify", file);

    private Task<Ran> RunAsync(params string[] arguments) => BuiltProgram.RunAsync([.. arguments, "--store", Store]);

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

    private static Task WriteAsync(string file, string text) =>
        File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
}
