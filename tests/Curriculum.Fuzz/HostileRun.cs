using System.Diagnostics;
using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Tests.Hostile;

namespace Curriculum.Fuzz;

/// <summary>Measures what each hostile case costs a process that has compiled a catalog before: time, and memory at its highest.</summary>
internal static class HostileRun
{
    private const double MostMilliseconds = 100;
    private const double MostMebibytes = 64;
    private const int Shown = 5;
    private const int Runs = 3;

    /// <summary>Runs; returns the exit code: 0 when no case costs more than it may.</summary>
    public static int Run(string samples)
    {
        foreach (var name in new[] { "small-nl", "whole-nl", "sixteen-faults" })
        {
            CatalogCompiler.CompileFolder(Path.Combine(samples, name));
        }

        var measured = HostileCorpus.Read(Path.Combine(samples, "hostile")).Select(Cheapest).ToList();
        Console.WriteLine($"{measured.Count} cases");
        Write("slowest", "ms", measured.OrderByDescending(each => each.Time).Select(each => (each.Name, each.Time)));
        Write("busiest", "ms", measured.OrderByDescending(each => each.Work).Select(each => (each.Name, each.Work)));
        Write(
            "largest",
            "MiB",
            measured.OrderByDescending(each => each.Memory).Select(each => (each.Name, each.Memory))
        );
        return measured.TrueForAll(each => each is { Time: <= MostMilliseconds, Memory: <= MostMebibytes }) ? 0 : 1;
    }

    private static void Write(string what, string unit, IEnumerable<(string Name, double Value)> rows)
    {
        foreach (var (name, value) in rows.Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {value, 6:F1} {unit} {name}"));
        }
    }

    /// <summary>Other programs only ever make a case slower: of some runs the fastest tells what it costs.</summary>
    private static (string Name, double Time, double Work, double Memory) Cheapest(HostileCase hostile)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Measure(hostile)).ToList();
        return (hostile.Name, runs.Min(run => run.Time), runs.Min(run => run.Work), runs.Max(run => run.Memory));
    }

    private static (double Time, double Work, double Memory) Measure(HostileCase hostile)
    {
        var folder = HostileCorpus.Write(hostile);
        try
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            var before = Memory("VmRSS");
            ForgetHighest();
            var work = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            CatalogCompiler.CompileFolder(folder);
            return (
                clock.Elapsed.TotalMilliseconds,
                (Environment.CpuUsage.TotalTime - work).TotalMilliseconds,
                Memory("VmHWM") - before
            );
        }
        finally
        {
            HostileCorpus.Remove(folder);
        }
    }

    /// <summary>Makes the highest amount of memory that the process had start again from here.</summary>
    private static void ForgetHighest() => File.WriteAllText("/proc/self/clear_refs", "5");

    /// <summary>Returns a row of the process's status, in mebibytes.</summary>
    private static double Memory(string row)
    {
        var line = File.ReadLines("/proc/self/status").First(each => each.StartsWith(row, StringComparison.Ordinal));
        var kibibytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];
        return double.Parse(kibibytes, CultureInfo.InvariantCulture) / 1024;
    }
}
