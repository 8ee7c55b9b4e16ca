using System.Diagnostics;
using System.Globalization;

namespace Curriculum.Benchmarks;

/// <summary>Compares whole processes: the command line, native and portable, against an empty C# program, interleaved.</summary>
internal static class StartComparison
{
    private const int Runs = 25;

    public static int Run()
    {
        var empty = EmptyProgram();
        var native = Path.Combine(DemoCatalog.Root, "artifacts/publish/Curriculum.Cli/release_native/curriculum");
        var portable = Path.Combine(DemoCatalog.Root, "artifacts/bin/Curriculum.Cli/release/curriculum");
        var catalog = Path.Combine(DemoCatalog.Root, "catalog");
        (string Name, string File, string[] Arguments)[] programs =
        [
            ("empty C# program", empty, []),
            ("native check catalog", native, ["check", catalog]),
            ("native --version", native, ["--version"]),
            ("portable check catalog", portable, ["check", catalog]),
        ];
        var known = programs.Where(program => File.Exists(program.File)).ToArray();
        foreach (var left in programs.Except(known))
        {
            Console.Error.WriteLine($"left out: {left.Name} (.ci/native publishes it)");
        }

        var times = known.ToDictionary(program => program.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (var run = -2; run < Runs; run++)
        {
            foreach (var (name, file, arguments) in known)
            {
                var time = Measure(file, arguments);
                if (run >= 0)
                {
                    times[name].Add(time);
                }
            }
        }

        var unit = Median(times[known[0].Name]);
        foreach (var (name, _, _) in known)
        {
            var median = Median(times[name]);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -24} {median, 8:F1} ms   {median / unit, 5:F2} of an empty C# program"
                )
            );
        }

        return 0;
    }

    private static double Measure(string file, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process =
            Process.Start(
                new ProcessStartInfo(file, arguments)
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException(file);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>Builds a program whose Main is empty; outside the solution, so that nothing of ours is in it.</summary>
    private static string EmptyProgram()
    {
        var folder = Directory.CreateTempSubdirectory("empty-").FullName;
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            "internal static class Program { private static void Main() { } }"
        );
        File.WriteAllText(
            Path.Combine(folder, "empty.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"
        );
        using var build =
            Process.Start(
                new ProcessStartInfo(
                    "dotnet",
                    ["build", folder, "-c", "Release", "-o", Path.Combine(folder, "out"), "-v:q", "--nologo"]
                )
            ) ?? throw new InvalidOperationException("dotnet did not start");
        build.WaitForExit();
        return Path.Combine(folder, "out", "empty");
    }
}
