using System.Diagnostics;
using System.Globalization;
using Curriculum.Dsl.Tests.Compilation;

namespace Curriculum.Fuzz;

/// <summary>Gives a target any number of random and spoiled inputs, the same ones every time.</summary>
internal sealed class RandomRun(Target target, IReadOnlyList<byte[]> seeds, int seed)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    private byte[] _current = [];
    private TimeSpan _begun = Work;
    private TimeSpan _longest;

    /// <summary>Gets how long this process has worked: whoever waits for other programs does not hang.</summary>
    private static TimeSpan Work => Environment.CpuUsage.TotalTime;

    /// <summary>Runs; returns the exit code: 0 when every input was taken.</summary>
    public int Run(int count)
    {
        using var watch = new Timer(_ => EndWhenHung(), state: null, TooLong, TooLong);
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        for (var done = 0; done < count; done++)
        {
            Volatile.Write(ref _current, Input(random));
            _begun = Work;
            if (Fault() is { } fault)
            {
                Console.WriteLine($"{Convert.ToBase64String(_current)}\n{fault}");
                return 1;
            }

            var time = Work - _begun;
            _longest = time > _longest ? time : _longest;
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Name}: {count} inputs, 0 faults, longest {_longest.TotalMilliseconds:F0} ms, in all {clock.Elapsed.TotalSeconds:F0} s"
            )
        );
        return 0;
    }

    private byte[] Input(Random random)
    {
        var known = seeds[random.Next(seeds.Count)];
        if (random.Next(10) > 0)
        {
            return Mutant.Of(known, random);
        }

        var any = new byte[random.Next(200)];
        random.NextBytes(any);
        return any;
    }

    private Exception? Fault()
    {
        try
        {
            target.Take(_current);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private void EndWhenHung()
    {
        if (Work - _begun > TooLong)
        {
            Console.WriteLine($"hangs: {Convert.ToBase64String(Volatile.Read(ref _current))}");
            Environment.Exit(1);
        }
    }
}
