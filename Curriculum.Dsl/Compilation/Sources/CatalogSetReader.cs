using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Reads a catalog and what it imports, and what that imports: each once, the nearest first.</summary>
internal sealed class CatalogSetReader(CatalogSource own)
{
    /// <summary>The longest chain of imports.</summary>
    public const int Deepest = 8;

    /// <summary>The most catalogs of one set.</summary>
    public const int Most = 64;

    private readonly string _root = own.Location();
    private readonly Dictionary<(string Location, string? Hash), ReadSource> _known = [];
    private readonly List<ReadSource> _all = [];
    private (GitProgram? Program, SourceFault? Fault)? _git;

    /// <summary>Returns the set.</summary>
    public CatalogSet Read()
    {
        var root = Take(own, depth: 0);
        for (var index = 0; index < _all.Count; index++)
        {
            Follow(_all[index]);
        }

        RefuseCircles();
        var imported = _all.Where(each => each != root && each.Fault is null && root.Reaches(each)).ToList();
        var names = SourceNames.Of(_root, [.. imported.Select(each => each.Source)]);
        names.Add(root.Source, "");
        foreach (
            var (by, entry, import) in Kept()
                .OrderBy(each => names.GetValueOrDefault(each.By.Source), StringComparer.Ordinal)
        )
        {
            import.ImportedAt ??= entry.At.In(Prefix(names[by.Source]));
        }

        return new CatalogSet([
            .. imported
                .Prepend(root)
                .Select(each => Files(each, names))
                .OrderBy(each => each.Name, StringComparer.Ordinal),
        ]);

        IEnumerable<(ReadSource By, ImportEntry Entry, ReadSource Import)> Kept() =>
            imported.Prepend(root).SelectMany(by => by.Imports, (by, each) => (by, each.Entry, each.Import));
    }

    private ReadSource Take(CatalogSource source, int depth)
    {
        var read = new ReadSource(source, depth);
        (read.Files, read.Fault) = Files(source);
        _known.Add((source.Location(), source.Hash()), read);
        _all.Add(read);
        return read;
    }

    private void Follow(ReadSource read)
    {
        if (CatalogManifest.Find(read.Files) is not { Refusal: null } manifest)
        {
            return;
        }

        foreach (var entry in ImportEntry.In(manifest))
        {
            var (source, fault) = read.Source.Follow(entry, _root);
            var import = source is null ? null : Known(source, read.Depth + 1, ref fault);
            if (import is null)
            {
                read.Faults.Add((entry, fault!));
                if (fault!.Reason is "too-many")
                {
                    return;
                }
            }
            else if (import.Fault is { } why)
            {
                read.Faults.Add((entry, Told(why, source!)));
            }
            else
            {
                read.Imports.Add((entry, import));
            }
        }
    }

    private ReadSource? Known(CatalogSource source, int depth, ref SourceFault? fault)
    {
        if (_known.GetValueOrDefault((source.Location(), source.Hash())) is { } known)
        {
            return known;
        }

        fault =
            depth > Deepest ? new SourceFault("too-deep", Deepest.ToString(CultureInfo.InvariantCulture))
            : _all.Count >= Most ? new SourceFault("too-many", Most.ToString(CultureInfo.InvariantCulture))
            : null;
        return fault is null ? Take(source, depth) : null;
    }

    /// <summary>Every import that is part of a circle is refused: none of them is more to blame than another.</summary>
    private void RefuseCircles()
    {
        var circles = _all.SelectMany(
                read => read.Imports.Where(each => each.Import.Reaches(read)),
                (read, each) => (read, each)
            )
            .ToList();
        foreach (var (read, each) in circles)
        {
            read.Imports.Remove(each);
            read.Faults.Add((each.Entry, new SourceFault("circle")));
        }
    }

    private (IReadOnlyList<CatalogFile> Files, SourceFault? Fault) Files(CatalogSource source)
    {
        var (files, fault) = source switch
        {
            CatalogSource.Folder(var path) => Folder(path),
            CatalogSource.Editor(var path, var unsaved) => (Edited(CatalogFolder.Read(path), unsaved), null),
            CatalogSource.Commit commit => Git() is ({ } git, null) ? GitCommit.Read(git, commit) : ([], Git().Fault),
            _ => throw new UnreachableException(),
        };
        return fault is null && CatalogManifest.Find(files) is null
            ? (files, new SourceFault("no-manifest"))
            : (files, fault);
    }

    /// <summary>What holds no catalog is not walked through: it may be anything on this machine.</summary>
    private (IReadOnlyList<CatalogFile> Files, SourceFault? Fault) Folder(string path) =>
        !Directory.Exists(path) ? ([], new SourceFault("no-folder"))
        : _all.Count > 0 && !CatalogManifest.IsIn(path) ? ([], new SourceFault("no-manifest"))
        : (CatalogFolder.Read(path), null);

    private static List<CatalogFile> Edited(IReadOnlyList<CatalogFile> files, ImmutableArray<CatalogFile> unsaved) =>
        [
            .. unsaved
                .Concat(files)
                .DistinctBy(file => file.Path, StringComparer.Ordinal)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    private (GitProgram? Program, SourceFault? Fault) Git()
    {
        if (_git is { } known)
        {
            return known;
        }

        var git = GitProgram.Find();
        _git = (git, git is null ? GitProgram.None : git.Fault(Path.GetTempPath()));
        return _git.Value;
    }

    /// <summary>Of a clone the words also show its folder, as the author reaches it.</summary>
    private SourceFault Told(SourceFault fault, CatalogSource source) =>
        source is CatalogSource.Commit commit
            ? new SourceFault(fault.Reason, [.. fault.Arguments, ImportPath.Between(_root, commit.Repository)])
            : fault;

    private SourceFiles Files(ReadSource read, Dictionary<CatalogSource, string> names)
    {
        var prefix = Prefix(names[read.Source]);
        var inner = read.Inner();
        return new SourceFiles
        {
            Name = names[read.Source],
            Commit = read.Source.Hash(),
            Folder = read.Source.Folder(),
            Files = [.. read.Files.Where(file => !inner.Exists(file.Path.StartsWith))],
            Imports =
            [
                .. read
                    .Imports.Select(each => names[each.Import.Source])
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Faults =
            [
                .. read.Faults.Select(each =>
                    ManifestDiagnostics.CannotImport(
                        each.Entry.At.In(prefix),
                        each.Entry.Written,
                        each.Fault.Reason,
                        each.Fault.Arguments
                    )
                ),
                .. Missing(read),
            ],
            ImportedAt = read.ImportedAt,
        };
    }

    /// <summary>Nobody imports the catalog itself; that its commit cannot be read is told where its manifest would be.</summary>
    private IEnumerable<Diagnostic> Missing(ReadSource read) =>
        read is { Fault: { } fault, Source: CatalogSource.Commit commit }
            ?
            [
                ManifestDiagnostics.CannotImport(
                    SourceSpan.OfFile(CatalogManifest.NameIn(TextLanguage.Dutch)),
                    Path.GetFileName(commit.Repository),
                    fault.Reason,
                    Told(fault, commit).Arguments
                ),
            ]
            : [];

    private static string Prefix(string name) => name.Length == 0 ? "" : $"{name}:";
}
