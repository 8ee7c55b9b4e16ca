using System.Text;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Finds the objects of a clone, reading no more than the two lines that say where they are.</summary>
internal static class GitFolder
{
    private const int LongestPointer = 4096;
    private const string Pointer = "gitdir: ";

    /// <summary>Returns the folder of the objects of a clone, with or without a work tree; null when it is no clone.</summary>
    public static string? Objects(string repository)
    {
        var inner = Path.Combine(repository, ".git");
        var folder =
            Directory.Exists(inner) ? inner
            : Line(inner) is { } line && line.StartsWith(Pointer, StringComparison.Ordinal)
                ? Path.Combine(repository, line[Pointer.Length..])
            : repository;

        // A work tree beside the first one shares the objects of the first one.
        var common = Line(Path.Combine(folder, "commondir")) is { } shared ? Path.Combine(folder, shared) : folder;
        var objects = Path.GetFullPath(Path.Combine(common, "objects"));
        return Directory.Exists(objects) && File.Exists(Path.Combine(folder, "HEAD")) ? objects : null;
    }

    /// <summary>Returns the one line of a small file; null when there is no such file, or it holds anything else.</summary>
    private static string? Line(string path)
    {
        try
        {
            // A pipe has no length; opening one could wait for ever.
            var file = new FileInfo(path);
            if (!file.Exists || file.Length is 0 or > LongestPointer)
            {
                return null;
            }

            var line = File.ReadAllText(path, Encoding.UTF8).TrimEnd('\n', '\r');
            return line.Length == 0 || line.AsSpan().ContainsAny('\n', '\r', '\0') ? null : line;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
