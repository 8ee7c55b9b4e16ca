using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Cli.Catalogs;

/// <summary>Reads a profile: a file, a file of the catalog, or the identifier of one of its reference profiles.</summary>
internal static class ProfileFile
{
    private const int LargestFile = 256 * 1024;

    public static CandidateProfile Read(string name, LoadedCatalog loaded, Catalog catalog)
    {
        if (catalog.Candidates.FirstOrDefault(candidate => candidate.Id == new CandidateId(name)) is { } known)
        {
            return known;
        }

        var path = File.Exists(name) ? name : Path.Combine(loaded.Folder, name);
        if (new FileInfo(path) is { Exists: false } or { Length: > LargestFile })
        {
            throw new Refusal(
                CommandDiagnostics.NoProfile(
                    name,
                    [.. catalog.Candidates.Select(candidate => candidate.Id?.Value ?? "")]
                )
            );
        }

        var read = ProfileReader.Read(new CatalogFile(name, File.ReadAllBytes(path)), catalog);
        return read.Profile is { } profile && read.Diagnostics.All(each => each.Severity != Severity.Error)
            ? profile
            : throw new Refusal(read.Diagnostics);
    }
}
