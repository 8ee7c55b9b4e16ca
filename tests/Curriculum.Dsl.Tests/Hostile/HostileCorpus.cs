using System.Diagnostics;

namespace Curriculum.Dsl.Tests.Hostile;

/// <summary>Every hostile case: the small ones that are kept beside the samples, the large ones, and what is no plain file.</summary>
internal static class HostileCorpus
{
    private const string Manifest = "manifest";

    private static readonly (string Path, string Text)[] Right =
    [
        (
            "catalogus.yaml",
            "taal: nl\nschema: v1\nnaam: Proef\nnamen:\n  - {id: a, eigenaar: Kring}\nschalen:\n  - {id: rekenen, stappen: [f1, f2]}\n"
        ),
        ("modules/a/basis.yaml", "id: a/basis\ntitel: Basis\nuren: {contact: 8}\nlabels: [keuze]\n"),
        ("bewijzen/vca.yaml", "id: vca\ntitel: VCA\n"),
        ("aanbieders/roc.yaml", "id: roc\nnaam: ROC\ncontact: {email: info@roc.example}\n"),
    ];

    /// <summary>Returns all cases, in ordinal order of name.</summary>
    /// <param name="folder">The folder of those that are kept.</param>
    public static IReadOnlyList<HostileCase> Read(string folder) =>
        [
            .. Kept(folder)
                .Concat(HostileTexts.All)
                .Concat(HostileFolders.All)
                .OrderBy(each => each.Name, StringComparer.Ordinal),
        ];

    /// <summary>Writes a case into a new folder beside what is right, and returns the folder.</summary>
    public static string Write(HostileCase hostile)
    {
        var folder = Directory.CreateTempSubdirectory("curriculum-hostile-").FullName;
        foreach (var (path, text) in Right)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        hostile.Write(folder);
        return folder;
    }

    /// <summary>Removes what a case wrote, also names that only a shell can say.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            using var remove = Process.Start("rm", ["-rf", folder]);
            remove.WaitForExit();
        }
    }

    /// <summary>A file is kept in a folder of its kind, under its own name.</summary>
    private static IEnumerable<HostileCase> Kept(string folder)
    {
        foreach (var kind in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(kind);
            var path = name is Manifest ? "catalogus.yaml" : $"{name}/a/x.yaml";
            foreach (var file in Directory.EnumerateFiles(kind))
            {
                yield return HostileCase.Of(
                    $"{name}/{Path.GetFileNameWithoutExtension(file)}",
                    path,
                    () => File.ReadAllBytes(file)
                );
            }
        }
    }
}
