using System.Diagnostics;

namespace Curriculum.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public async Task The_program_tells_its_version()
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "curriculum.dll"), "--version"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        );
        Assert.NotNull(process);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("0.1.0", output, StringComparison.Ordinal);
    }
}
