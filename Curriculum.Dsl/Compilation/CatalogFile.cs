using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Compilation;

/// <summary>One file of a catalog.</summary>
/// <param name="Path">The path relative to the catalog's folder, with forward slashes.</param>
/// <param name="Content">Its bytes; empty when it is refused.</param>
public sealed record CatalogFile(string Path, ReadOnlyMemory<byte> Content)
{
    private const string Scenarios = ".test.yaml";

    /// <summary>Gets why the file was not read, or null; its identifier is known all the same.</summary>
    public Diagnostic? Refusal { get; init; }

    /// <summary>Returns whether a path is that of a file of scenarios.</summary>
    internal static bool IsScenarios(string path) => path.EndsWith(Scenarios, StringComparison.Ordinal);
}
