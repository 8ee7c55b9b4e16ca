using System.Diagnostics;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>Asks the solver z3, which knows nothing of rules; a test that cannot is left out and says so.</summary>
internal static class Solver
{
    /// <summary>Returns the answers to all questions of a script, in order: whether there is a solution.</summary>
    public static async Task<bool[]> AskAsync(string script)
    {
        var start = new ProcessStartInfo("z3", ["-in", "-smt2"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.All(lines, line => Assert.True(line is "sat" or "unsat", line));
        return [.. lines.Select(line => line is "sat")];
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("z3 is not installed: apt-get install z3");
            throw;
        }
    }
}
