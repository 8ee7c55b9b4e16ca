using System.Diagnostics;

namespace Curriculum.Cli.Tests.Support;

/// <summary>Runs the built command line as a person does: a process, its arguments, its two streams.</summary>
internal static class BuiltProgram
{
    /// <summary>Gets the program.</summary>
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "curriculum");

    /// <summary>Gets the demo catalog.</summary>
    public static string Catalog { get; } = Path.Combine(Repository.Root, "catalog");

    public static Task<Ran> RunAsync(params string[] arguments) => RunInAsync(Repository.Root, arguments);

    public static Task<Ran> RunInAsync(string folder, params string[] arguments) =>
        StartAsync(new ProcessStartInfo(File, arguments) { WorkingDirectory = folder });

    /// <summary>Runs a line of a shell in which <c>curriculum</c> is the built program; both streams come as one.</summary>
    public static Task<Ran> ShellAsync(string folder, string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1; {line}"]) { WorkingDirectory = folder };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = folder;
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, ".data");
        return StartAsync(start);
    }

    private static async Task<Ran> StartAsync(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_ROLL_FORWARD"] = "LatestMajor";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("the program did not start");
        process.StandardInput.Close();
        var token = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var error = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new Ran(process.ExitCode, await output, await error);
    }
}
