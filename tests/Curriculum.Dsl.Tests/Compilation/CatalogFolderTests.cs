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
            "catalogus.yaml modules/a.yaml modules/a/b.yaml",
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

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
