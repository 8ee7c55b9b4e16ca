using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>A source while a set is read.</summary>
internal sealed class ReadSource(CatalogSource source, int depth)
{
    /// <summary>Gets where it comes from.</summary>
    public CatalogSource Source { get; } = source;

    /// <summary>Gets how many imports lead to it at the least.</summary>
    public int Depth { get; } = depth;

    /// <summary>Gets or sets its files.</summary>
    public IReadOnlyList<CatalogFile> Files { get; set; } = [];

    /// <summary>Gets or sets why it cannot be read; null when it can.</summary>
    public SourceFault? Fault { get; set; }

    /// <summary>Gets what it imports.</summary>
    public List<(ImportEntry Entry, ReadSource Import)> Imports { get; } = [];

    /// <summary>Gets what it would import and cannot, with the reason.</summary>
    public List<(ImportEntry Entry, SourceFault Fault)> Faults { get; } = [];

    /// <summary>Gets or sets the first of the places where it is imported.</summary>
    public SourceSpan? ImportedAt { get; set; }

    /// <summary>Returns what stands before the paths of files that lie within its folder and belong to what it imports.</summary>
    public List<string> Inner() =>
        [
            .. Imports
                .Select(each => each.Import.Source)
                .Select(import => import is CatalogSource.Commit commit ? commit.Repository : import.Location())
                .Select(folder => ImportPath.Within(Source.Location(), folder))
                .OfType<string>()
                .Where(path => path.Length > 0)
                .Select(path => $"{path}/"),
        ];

    /// <summary>Returns whether a chain of imports leads from here to another.</summary>
    public bool Reaches(ReadSource other)
    {
        var seen = new HashSet<ReadSource>();
        var open = new Stack<ReadSource>([this]);
        while (open.TryPop(out var each))
        {
            if (ReferenceEquals(each, other))
            {
                return true;
            }

            if (seen.Add(each))
            {
                foreach (var (_, import) in each.Imports)
                {
                    open.Push(import);
                }
            }
        }

        return false;
    }
}
