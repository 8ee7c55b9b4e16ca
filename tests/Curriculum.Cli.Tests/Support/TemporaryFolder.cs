namespace Curriculum.Cli.Tests.Support;

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("curriculum-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void CopyCatalog()
    {
        foreach (var file in Directory.EnumerateFiles(BuiltProgram.Catalog, "*", SearchOption.AllDirectories))
        {
            var target = File(
                System.IO.Path.Combine("catalog", System.IO.Path.GetRelativePath(BuiltProgram.Catalog, file))
            );
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
