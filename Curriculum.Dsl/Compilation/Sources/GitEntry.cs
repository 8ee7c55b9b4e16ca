using System.Globalization;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>One entry of a tree of git.</summary>
/// <param name="Path">Its path below the folder that was listed.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="Length">The bytes it has; none when its content is not there, or it is no file.</param>
/// <param name="IsFile">Whether it is a file: no link, and no place for another repository.</param>
internal sealed record GitEntry(string Path, string Hash, long? Length, bool IsFile)
{
    /// <summary>Reads <c>mode type hash length⇥path</c>.</summary>
    public static GitEntry Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        long? length = long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? bytes
            : null;
        return new GitEntry(line[(tab + 1)..], words[2], length, words[0].StartsWith("100", StringComparison.Ordinal));
    }
}
