using System.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

public sealed class CatalogFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalog");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Only_files_of_the_catalog_are_read_in_order()
    {
        Write("catalogus.yaml", Texts.Manifest);
        Write("README.md", "# x");
        Write("modules/a/b.yaml", "id: a/b\n");
        Write("modules/a.yaml", "id: a\n");
        Write("modules/a.test.yaml", "scenarios: []\n");
        Write(".curriculum/module.yaml", "x\n");
        Write("modules/.verborgen.yaml", "x\n");
        Assert.Equal(
            "catalogus.yaml modules/a.test.yaml modules/a.yaml modules/a/b.yaml",
            string.Join(' ', CatalogFolder.Read(_folder.FullName).Select(file => file.Path))
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_manifest() =>
        Assert.Equal(
            "CUR1005",
            Assert.Single(CatalogCompiler.CompileFolder(Path.Combine(_folder.FullName, "niets")).Diagnostics).Code
        );

    [Fact]
    public void A_file_that_is_too_large_is_refused_and_its_name_is_known()
    {
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/groot.yaml", new string('#', 300 * 1024));
        Write("rollen/rol.yaml", "id: rol\ntitel: Rol\nvereist: groot\n");
        var diagnostic = Assert.Single(CatalogCompiler.CompileFolder(_folder.FullName).Diagnostics);
        Assert.Equal("modules/groot.yaml:1:1 CUR0001", $"{diagnostic.Span()} {diagnostic.Code}");
    }

    /// <summary>A module that disappears in silence is the worst that can happen to an author.</summary>
    [Fact]
    public void A_file_with_the_other_ending_is_told()
    {
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/ander.yml", "id: ander\n");
        var diagnostic = Assert.Single(CatalogCompiler.CompileFolder(_folder.FullName).Diagnostics);
        Assert.Equal("modules/ander.yml:1:1 CUR0007", $"{diagnostic.Span()} {diagnostic.Code}");
    }

    [Fact]
    public void A_link_that_leads_out_is_refused()
    {
        var outside = Directory.CreateTempSubdirectory("outside");
        File.WriteAllText(Path.Combine(outside.FullName, "x.yaml"), "id: x\n");
        Write("catalogus.yaml", Texts.Manifest);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "modules"));
        File.CreateSymbolicLink(
            Path.Combine(_folder.FullName, "modules", "x.yaml"),
            Path.Combine(outside.FullName, "x.yaml")
        );
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "rollen"), outside.FullName);
        var diagnostics = CatalogCompiler.CompileFolder(_folder.FullName).Diagnostics;
        Assert.Equal(
            "modules/x.yaml CUR0005, rollen CUR0005",
            string.Join(", ", diagnostics.Select(each => $"{each.Span().File} {each.Code}"))
        );
        outside.Delete(recursive: true);
    }

    /// <summary>A catalog never reads, and so never shows, what lies outside its folder.</summary>
    [Fact]
    public void No_link_is_followed_by_whatever_way()
    {
        var outside = Directory.CreateTempSubdirectory("outside");
        File.WriteAllText(Path.Combine(outside.FullName, "geheim"), "root:x\n");
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/a.yaml", "id: a\ntitel: A\nuren: {contact: 8}\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, ".hid"), outside.FullName);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "modules", "m"));
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "modules", "m", "f.yaml"), "../../.hid/geheim");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "modules", "b.yaml"), "a.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "modules", "n"), "m");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "modules", "weg.yaml"), "nergens");
        Assert.Equal(
            "modules/b.yaml CUR0005, modules/m/f.yaml CUR0005, modules/n CUR0005, modules/weg.yaml CUR0005",
            Told()
        );
        Assert.DoesNotContain(
            CatalogFolder.Read(_folder.FullName),
            file => Texts.Of(file).Contains("root", StringComparison.Ordinal)
        );
        outside.Delete(recursive: true);
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Write("echt/catalogus.yaml", Texts.Manifest);
        Write("echt/modules/a.yaml", "id: a\ntitel: A\nuren: {contact: 8}\n");
        var link = Path.Combine(_folder.FullName, "link");
        Directory.CreateSymbolicLink(link, "echt");
        Assert.Equal(
            "catalogus.yaml modules/a.yaml",
            string.Join(' ', CatalogFolder.Read(link).Select(file => file.Path))
        );
    }

    /// <summary>Opening a pipe waits until someone writes to it: for ever.</summary>
    [Fact]
    public void A_pipe_is_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no pipes with a name in a folder");
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/leeg.yaml", "");
        Shell("mkfifo modules/pijp.yaml");
        Assert.Equal("modules/leeg.yaml CUR0008, modules/pijp.yaml CUR0008", Told());
    }

    [Fact]
    public void A_name_that_hides_characters_is_refused_and_shown()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such name can be made");
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/a\u001B[31m\n.yaml", "id: a\n");
        Write("modules/b\u202E.yaml", "id: b\n");
        Write("modules/c\n/d.yaml", "id: d\n");
        Shell("printf 'id: e' > modules/$(printf 'e\\377').yaml");
        var told = Told();

        // What is no UTF-8 cannot be named here either, and so not be taken away after the test.
        Shell("rm -r modules");
        Assert.Equal(
            "modules/a␛[31m␊.yaml CUR0005, modules/b�.yaml CUR0005, modules/c␊ CUR0005, modules/e�.yaml CUR0005",
            told
        );
    }

    /// <summary>One file that may not be read does not stop the others from being looked at.</summary>
    [Fact]
    public void What_may_not_be_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "everything may be read here");
        Write("catalogus.yaml", Texts.Manifest);
        Write("modules/a.yaml", "id: a\n");
        Write("modules/b/c.yaml", "id: b/c\n");
        Shell("chmod 0 modules/a.yaml modules/b");
        var told = Told();
        Shell("chmod 700 modules/b");
        Assert.Equal("modules/a.yaml CUR0009, modules/b CUR0009", told);
    }

    private string Told() =>
        string.Join(
            ", ",
            CatalogCompiler
                .CompileFolder(_folder.FullName)
                .Diagnostics.Select(each => $"{each.Span().File} {each.Code}")
        );

    private void Shell(string command)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "modules"));
        using var shell = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = _folder.FullName }
        )!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
