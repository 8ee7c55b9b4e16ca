using System.Text;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Reads the objects of a repository from outside it.</summary>
/// <remarks>
/// INVARIANT: not one line of the repository's own configuration is read, so that nothing which stands there (a hook, a
/// filter, a monitor, a helper, a remote) can run. Git is given an empty repository of our own that borrows the objects.
/// </remarks>
internal sealed class GitObjects : IDisposable
{
    private const int MostFiles = 100_000;
    private const long MostBytes = 256L * 1024 * 1024;
    private const int LengthOfSha256 = 64;

    private readonly GitProgram _git;
    private readonly DirectoryInfo _own = Directory.CreateTempSubdirectory("curriculum-git-");
    private readonly Dictionary<string, string> _environment;

    /// <summary>Creates the reader of the objects in a folder, whose hashes are as long as this one.</summary>
    public GitObjects(GitProgram git, string objects, string hash)
    {
        _git = git;
        var settings = hash.Length == LengthOfSha256 ? "1\n[extensions]\n\tobjectFormat = sha256\n" : "0\n";
        _own.CreateSubdirectory("refs");
        File.WriteAllText(Path.Combine(_own.FullName, "HEAD"), "ref: refs/heads/none\n");
        File.WriteAllText(
            Path.Combine(_own.FullName, "config"),
            $"[core]\n\tbare = true\n\tcommitGraph = false\n\trepositoryFormatVersion = {settings}"
        );
        _environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GIT_DIR"] = _own.FullName,
            ["GIT_OBJECT_DIRECTORY"] = objects,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
            ["GIT_ATTR_NOSYSTEM"] = "1",
            ["GIT_ALLOW_PROTOCOL"] = "none",
            ["GIT_NO_LAZY_FETCH"] = "1",
            ["GIT_NO_REPLACE_OBJECTS"] = "1",
            ["GIT_OPTIONAL_LOCKS"] = "0",
            ["GIT_TERMINAL_PROMPT"] = "0",
            ["HOME"] = _own.FullName,
            ["XDG_CONFIG_HOME"] = _own.FullName,
            ["LC_ALL"] = "C",
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _own.Delete(recursive: true);

    /// <summary>Returns whether there is a commit of exactly this hash.</summary>
    public (bool IsThere, SourceFault? Fault) Has(string commit)
    {
        var (text, fault) = Text("rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit}^{{commit}}");
        return (string.Equals(text?.Trim(), commit, StringComparison.Ordinal), fault);
    }

    /// <summary>Returns everything below a folder of a commit; null when there is no such folder.</summary>
    public (List<GitEntry>? Entries, SourceFault? Fault) List(string commit, string folder)
    {
        var (text, fault) = Text("ls-tree", "-r", "-z", "-l", "--full-tree", $"{commit}:{folder}");
        if (text is null)
        {
            return (null, fault);
        }

        var entries = text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(GitEntry.Read).ToList();
        return (entries, entries.Count > MostFiles ? new SourceFault("too-large") : null);
    }

    /// <summary>Reads the bytes of files, all with one program.</summary>
    public (List<byte[]> Contents, SourceFault? Fault) Read(IReadOnlyList<GitEntry> entries)
    {
        var contents = new List<byte[]>(entries.Count);
        if (entries.Sum(entry => entry.Length) > MostBytes)
        {
            return (contents, new SourceFault("too-large"));
        }

        var asked = Encoding.ASCII.GetBytes(string.Concat(entries.Select(entry => $"{entry.Hash}\n")));
        var (exit, fault) = _git.Run(
            _own.FullName,
            _environment,
            ["cat-file", "--batch", "--buffer"],
            asked,
            output => Take(output, entries, contents)
        );
        return (contents, fault ?? (exit == 0 ? null : new SourceFault("incomplete")));
    }

    private (string? Text, SourceFault? Fault) Text(params IReadOnlyList<string> arguments) =>
        _git.Text(_own.FullName, _environment, arguments);

    /// <summary>Every file comes with a line before it, its hash, kind and length, and a line end behind it.</summary>
    private static SourceFault? Take(Stream output, IReadOnlyList<GitEntry> entries, List<byte[]> contents)
    {
        using var stream = new BufferedStream(output, 65536);
        foreach (var entry in entries)
        {
            var expected = Encoding.ASCII.GetBytes($"{entry.Hash} blob {entry.Length}\n");
            var head = new byte[expected.Length];
            var content = new byte[entry.Length.GetValueOrDefault() + 1];
            if (
                stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
                || !head.AsSpan().SequenceEqual(expected)
                || stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length
            )
            {
                return new SourceFault("incomplete");
            }

            contents.Add(content[..^1]);
        }

        return null;
    }
}
