using System.Buffers;
using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Scripting;

/// <summary>Reads the list of the expressions that a host allows: one hash a line, and what stands behind it is a remark.</summary>
public static class ScriptAllowList
{
    private const int LargestFile = 64 * 1024;
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Returns the allowance of the list that lies beside the manifest in a folder; without a list nothing is allowed.</summary>
    public static ScriptAllowance InFolder(string folder, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var file = new FileInfo(Path.Combine(folder, ScriptAllowance.FileName));
        var at = SourceSpan.OfFile(ScriptAllowance.FileName);
        if (!file.Exists || file.LinkTarget is not null)
        {
            return new ScriptAllowance(today, [])
            {
                Diagnostics = file.LinkTarget is null ? [] : [FileDiagnostics.NotFollowed(at.File)],
            };
        }

        try
        {
            using var stream = file.OpenRead();
            var bytes = new byte[LargestFile + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length > LargestFile
                ? new ScriptAllowance(today, [])
                {
                    Diagnostics = [FileDiagnostics.TooLarge(at.File, LargestFile / 1024)],
                }
                : Read(System.Text.Encoding.UTF8.GetString(bytes, 0, length), today);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ScriptAllowance(today, []) { Diagnostics = [FileDiagnostics.CannotBeOpened(at.File)] };
        }
    }

    /// <summary>Returns the allowance of the text of a list; a line that is no hash allows nothing and is told.</summary>
    public static ScriptAllowance Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hashes = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var end = line.IndexOf('#');
            var hash = (end < 0 ? line : line[..end]).Trim();
            if (IsHash(hash))
            {
                hashes.Add(hash.ToString());
            }
            else if (!hash.IsEmpty)
            {
                var at = new SourceSpan(ScriptAllowance.FileName, number, 1, number, line.Length + 1);
                var shown = hash.Length > 80 ? hash[..80] : hash;
                diagnostics.Add(ScriptDiagnostics.UnreadableHash(at, shown.ToString()));
            }
        }

        return new ScriptAllowance(today, hashes.ToImmutable()) { Diagnostics = diagnostics.ToImmutable() };
    }

    private static bool IsHash(ReadOnlySpan<char> hash) =>
        hash.StartsWith(Prefix)
        && hash.Length == Prefix.Length + 64
        && !hash[Prefix.Length..].ContainsAnyExcept(Digits);
}
