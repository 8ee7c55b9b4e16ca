using Curriculum.Cli.Tests.Support;

namespace Curriculum.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task The_program_tells_its_version()
    {
        var ran = await BuiltProgram.RunAsync("--version");
        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("0.1.0", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Controleert een catalogus")]
    [InlineData("en", "Checks a catalog")]
    public async Task Help_speaks_both_languages(string language, string words)
    {
        var ran = await BuiltProgram.RunAsync("--help", "--lang", language);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(words, ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("path", "--goal")]
    [InlineData("check", "--format", "xml")]
    [InlineData("list", "planets")]
    public async Task A_wrong_use_is_told_and_exits_with_2(params string[] arguments)
    {
        var ran = await BuiltProgram.RunAsync(arguments);
        Assert.Equal(2, ran.ExitCode);
        Assert.NotEmpty(ran.Error);
    }
}
