using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Curriculum.Store.Tests;

/// <summary>Runs the outside judges of <c>tests/interop</c>; a test that cannot is left out and says so.</summary>
internal static class Judges
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "interop"));

    public static async Task<string[]> RunAsync(string script, string input, params IEnumerable<string> arguments)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules")),
            $"tests/interop/install.sh has not run: `{script}` does not judge our badges"
        );
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start, script);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Start(ProcessStartInfo start, string script)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"node is not here: `{script}` does not judge our badges");
            throw;
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
