using System.Runtime.CompilerServices;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;

namespace Curriculum.Benchmarks;

/// <summary>The demo catalog of this repository, as files and compiled.</summary>
internal static class DemoCatalog
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<CatalogFile> Read() => CatalogFolder.Read(Path.Combine(Root, "catalog"));

    public static Catalog Compiled() =>
        CatalogCompiler.Compile(Read()).Catalog ?? throw new InvalidOperationException("the demo catalog has errors");

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
