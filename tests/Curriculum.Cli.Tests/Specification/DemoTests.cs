using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests.Specification;

/// <summary>The demo tells the whole story, prints the same every time, and leaves nothing behind.</summary>
public sealed class DemoTests
{
    [Theory]
    [InlineData("nl", "4.324 uur wordt 4.316 uur: 8 uur minder")]
    [InlineData("en", "4,324 h becomes 4,316 h: 8 h less")]
    public async Task The_badge_shortens_the_path_and_every_run_prints_the_same(string language, string line)
    {
        var first = await BuiltProgram.RunAsync("demo", "--lang", language);
        Assert.Equal(0, first.ExitCode);
        Assert.Empty(first.Error);
        Assert.Contains(line, first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, (await BuiltProgram.RunAsync("demo", "--lang", language)).Output);
    }
}
