using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Sources;
using Curriculum.Dsl.Formatting;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Fifty faults, one a file: all are told in one run, and most are mended for certain.</summary>
public sealed class FiftyFaultsTests
{
    private const int Faults = 50;
    private static readonly string Folder = Golden.Sample("fifty-faults");
    private static readonly IReadOnlyList<CatalogFile> Files = CatalogFolder.Read(Folder);

    [Fact]
    public void All_are_told_in_one_run()
    {
        var diagnostics = CatalogCompiler.Compile(Files).Diagnostics;
        Assert.Equal(
            Files.Select(file => file.Path).Where(path => path.Contains("/f", StringComparison.Ordinal)),
            Faulty(diagnostics),
            StringComparer.Ordinal
        );
        Assert.Equal(Faults, Faulty(diagnostics).Count);
        Golden.Verify(Path.Combine(Folder, "diagnostics.txt"), Texts.Listed(diagnostics));
    }

    /// <summary>What is mended is right; what is left is what only the author knows.</summary>
    [Fact]
    public void Most_are_mended_for_certain()
    {
        var (files, _) = CertainFixes.Apply(CatalogSet.Of(Files));
        var left = Faulty(CatalogCompiler.Compile(files).Diagnostics);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Faults - left.Count} of {Faults} mended");
        Assert.Equal(
            "behaad contact dubbel geldg gemengd haken niet telling tikfout uren vereis",
            string.Join(
                ' ',
                left.Select(path => path[(path.IndexOf('-') + 1)..^".yaml".Length]).Order(StringComparer.Ordinal)
            )
        );
        Assert.True(Faults - left.Count >= Faults * 3 / 4);
    }

    [Fact]
    public void Mending_twice_mends_no_more()
    {
        var (once, _) = CertainFixes.Apply(CatalogSet.Of(Files));
        var (twice, mended) = CertainFixes.Apply(CatalogSet.Of(once));
        Assert.Empty(mended);
        Assert.Equal(once.Select(Texts.Of), twice.Select(Texts.Of), StringComparer.Ordinal);
    }

    private static List<string> Faulty(ImmutableArray<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.Span().File)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
