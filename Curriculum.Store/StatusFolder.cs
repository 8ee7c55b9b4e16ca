using System.Collections.Immutable;

namespace Curriculum.Store;

/// <summary>The status lists as files, for whoever serves or copies them.</summary>
internal sealed class StatusFolder
{
    private readonly string _folder;

    /// <summary>Creates the folder of a store.</summary>
    public StatusFolder(string store) => _folder = Path.Combine(store, "lists");

    /// <summary>Writes every list whose file is not what was published last.</summary>
    public void Write(ImmutableArray<RegisteredList> lists)
    {
        AtomicFile.MakeFolder(_folder);
        foreach (var list in lists.Where(list => list.Body is not null))
        {
            var file = Path.Combine(_folder, list.FileName);
            if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(list.Body))
            {
                AtomicFile.Write(file, list.Body);
            }
        }
    }

    /// <summary>Returns every list that was published.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Read() => [.. Files().Select(file => file.Bytes)];

    /// <summary>Returns the files of all lists, in order.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files() =>
        Directory.Exists(_folder)
            ? Directory
                .EnumerateFiles(_folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (file, (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))
            : [];
}
