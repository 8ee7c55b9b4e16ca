using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Runs the git of this machine, with arguments as a list and within a limit of time.</summary>
internal sealed class GitProgram(string file, TimeSpan limit)
{
    /// <summary>The most that git may write of its own, apart from the objects it was asked for.</summary>
    private const int MostText = 64 * 1024 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string Name = OperatingSystem.IsWindows() ? "git.exe" : "git";

    /// <summary>Gets the fault of a machine without git.</summary>
    public static SourceFault None { get; } = new("no-git", GitVersion.Oldest.ToString());

    /// <summary>Returns the git that stands on the search path, or null.</summary>
    /// <remarks>
    /// The system would look in the working folder first, and that may be the very folder that is read; therefore only
    /// whole paths count.
    /// </remarks>
    public static GitProgram? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, Name))
            .FirstOrDefault(File.Exists)
            is { } file
            ? new GitProgram(file, Limit)
            : null;

    /// <summary>Returns why this git is of no use, or null.</summary>
    public SourceFault? Fault(string folder)
    {
        var (text, fault) = Text(folder, new Dictionary<string, string>(StringComparer.Ordinal), ["version"]);
        return fault
            ?? GitVersion.Read(text ?? "") switch
            {
                null => None,
                { IsEnough: true } => null,
                { } old => new SourceFault("old-git", old.ToString(), GitVersion.Oldest.ToString()),
            };
    }

    /// <summary>Returns what git prints; null when it refuses.</summary>
    public (string? Text, SourceFault? Fault) Text(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyList<string> arguments
    )
    {
        var text = new MemoryStream();
        var (exit, fault) = Run(folder, environment, arguments, [], output => Copy(output, text));
        return (exit == 0 ? Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) : null, fault);
    }

    /// <summary>Runs git; <paramref name="read"/> takes what it writes, and says what is wrong with that.</summary>
    public (int Exit, SourceFault? Fault) Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyList<string> arguments,
        byte[] input,
        Func<Stream, SourceFault?> read
    )
    {
        try
        {
            using var process = Process.Start(Start(folder, environment, arguments))!;
            return Follow(process, input, read);
        }
        catch (Win32Exception)
        {
            return (-1, None);
        }
    }

    private (int Exit, SourceFault? Fault) Follow(Process process, byte[] input, Func<Stream, SourceFault?> read)
    {
        var isLate = false;
        using var timer = new Timer(_ => Stop(process, ref isLate), state: null, limit, Timeout.InfiniteTimeSpan);
        var writing = Task.Run(() => Write(process.StandardInput.BaseStream, input));
        var complaints = Task.Run(() => process.StandardError.BaseStream.CopyTo(Stream.Null));
        var fault = read(process.StandardOutput.BaseStream);
        if (fault is not null)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        Task.WaitAll(writing, complaints);
        return Volatile.Read(ref isLate) ? (-1, new SourceFault("slow-git")) : (process.ExitCode, fault);
    }

    private ProcessStartInfo Start(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyList<string> arguments
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What surrounds us may well run in a repository of its own, as a hook does.
        foreach (var name in start.Environment.Keys.Where(IsOfGit).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfGit(string name) => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase);

    private static void Stop(Process process, ref bool isLate)
    {
        Volatile.Write(ref isLate, value: true);
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended at this very moment.
        }
    }

    private static void Write(Stream stream, byte[] input)
    {
        try
        {
            using (stream)
            {
                stream.Write(input);
            }
        }
        catch (IOException)
        {
            // It ended before it had read everything; what it wrote shows that.
        }
    }

    private static SourceFault? Copy(Stream from, MemoryStream to)
    {
        var buffer = new byte[81920];
        while (from.Read(buffer) is > 0 and var length)
        {
            if (to.Length + length > MostText)
            {
                return new SourceFault("too-large");
            }

            to.Write(buffer, 0, length);
        }

        return null;
    }
}
