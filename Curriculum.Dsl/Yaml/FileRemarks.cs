using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Yaml;

/// <summary>What is wrong with one file, up to a number that somebody may still read.</summary>
internal sealed class FileRemarks
{
    /// <summary>The most that is told of one file.</summary>
    public const int Most = 1000;

    private readonly List<Diagnostic> _all = [];

    /// <summary>Gets all that is told.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Gets whether no more is told; the last remark says so.</summary>
    public bool IsFull => _all.Count > Most;

    /// <summary>Adds a remark; the first that is one too many becomes the remark that the rest is not told.</summary>
    public void Add(Diagnostic remark)
    {
        if (!IsFull)
        {
            _all.Add(_all.Count < Most ? remark : FileDiagnostics.TooMany(remark.Place, Most));
        }
    }
}
