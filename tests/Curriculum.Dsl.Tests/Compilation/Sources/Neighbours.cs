using System.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation.Sources;

/// <summary>A folder with some catalogs beside each other; <c>regio</c> is the one that imports.</summary>
internal sealed class Neighbours : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neighbours");

    public string Root => _folder.FullName;

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.LinkTarget is null)
            {
                file.Attributes &= ~FileAttributes.ReadOnly;
            }
        }

        _folder.Delete(recursive: true);
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Writes a program.</summary>
    public void Script(string path, string text)
    {
        Write(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                PathOf(path),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    /// <summary>Writes a manifest with one namespace, and the lines of its imports and whatever follows them.</summary>
    public void Manifest(string folder, string space, string more = "") =>
        Write(
            $"{folder}/catalogus.yaml",
            $"taal: nl\nschema: v1\nnaam: {folder}\nnamen:\n  - {{id: {space}, eigenaar: Kring {space}}}\n{more}"
        );

    public void Module(string folder, string id, int hours = 8, string more = "") =>
        Write($"{folder}/modules/{id}.yaml", $"id: {id}\ntitel: {Title(id)}\nuren: {{contact: {hours}}}\n{more}");

    public CatalogCompilation Compile(string folder = "regio") => CatalogCompiler.CompileFolder(PathOf(folder));

    /// <summary>Returns what compiling says, one line each.</summary>
    public string Told(string folder = "regio") => Texts.Listed(Compile(folder).Diagnostics);

    /// <summary>Returns the codes that compiling gives, with their files.</summary>
    public string Codes(string folder = "regio") =>
        string.Join(", ", Compile(folder).Diagnostics.Select(each => $"{each.Span().File} {each.Code}"));

    /// <summary>Makes a repository of a folder, if it is none, and a commit of what is in it; returns its hash.</summary>
    public string Commit(string folder, params string[] init)
    {
        if (!Directory.Exists(PathOf($"{folder}/.git")))
        {
            Git(folder, ["init", "-q", .. init]);
        }

        Git(folder, "add", "-A");
        Git(folder, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m", "x");
        return Git(folder, "rev-parse", "HEAD");
    }

    public string Git(string folder, params string[] arguments) => Fed(folder, "", arguments);

    /// <summary>Runs git with something to read.</summary>
    public string Fed(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = PathOf(folder),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error.Result);
        return output.Trim();
    }

    private static string Title(string id)
    {
        var name = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
