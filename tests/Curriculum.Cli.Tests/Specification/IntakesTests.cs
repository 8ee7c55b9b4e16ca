using System.Text.Json.Nodes;
using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>What a school is promised of <c>curriculum intakes</c>.</summary>
public sealed class IntakesTests
{
    [Theory]
    [InlineData("roc-delta", 183)]
    [InlineData("roc-oost", 91)]
    [InlineData("vakcollege-vier", 46)]
    public async Task The_mean_wait_follows_from_the_intakes(string provider, int days)
    {
        var ran = await BuiltProgram.RunAsync(
            "intakes",
            "--provider",
            provider,
            "--from",
            "2026-08-01",
            "--to",
            "2028-08-01",
            "--json"
        );
        var module = JsonNode.Parse(ran.Output)!["modules"]!
            .AsArray()
            .Single(each => (string?)each!["module"] is "net/b1k1")!;
        Assert.InRange((int)module["meanWaitDays"]!, days - 1, days);
    }

    [Fact]
    public async Task A_wait_above_the_norm_is_a_finding()
    {
        var ran = await BuiltProgram.RunAsync(
            "intakes",
            "--provider",
            "roc-delta",
            "--from",
            "2026-08-01",
            "--to",
            "2028-08-01",
            "--norm",
            "26w"
        );
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("CUR3009", ran.Output, StringComparison.Ordinal);
    }
}
