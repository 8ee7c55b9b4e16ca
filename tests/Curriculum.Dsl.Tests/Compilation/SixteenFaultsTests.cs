using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Sixteen faults in one catalog are told in one run, each at the character where it stands, wherever its file moves it.</summary>
public sealed class SixteenFaultsTests
{
    private static readonly string Folder = Golden.Sample("sixteen-faults");

    [Fact]
    public void All_are_told_in_one_run() =>
        Golden.Verify(
            Path.Combine(Folder, "diagnostics.txt"),
            Texts.Listed(CatalogCompiler.CompileFolder(Folder).Diagnostics)
        );

    [Fact]
    public void There_is_one_of_each() =>
        Assert.Equal(
            "0003 0011 0012 0013 0014 0101 0106 0107 0201 0203 0204 0301 0302 0303 0505 1101",
            string.Join(
                ' ',
                CatalogCompiler
                    .CompileFolder(Folder)
                    .Diagnostics.Select(diagnostic => diagnostic.Code["CUR".Length..])
                    .Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void What_is_right_remains() =>
        Assert.Equal(
            "a/basis a/meten",
            string.Join(' ', CatalogCompiler.CompileFolder(Folder).Catalog!.Modules.Select(module => module.Id))
        );

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Places_follow_when_files_are_shifted(string lineBreak)
    {
        var files = CatalogFolder.Read(Folder);
        var before = CatalogCompiler.Compile(files).Diagnostics;
        for (var seed = 0; seed < 100; seed++)
        {
            var shifted = files
                .Select((file, index) => ShiftedFile.Of(file, new Random(1000 * seed + index), lineBreak))
                .ToList();
            var after = CatalogCompiler.Compile([.. shifted.Select(file => file.File)]).Diagnostics;
            Assert.Equal(
                Listed(before.Select(diagnostic => (diagnostic.Code, Shifted(diagnostic.Span(), shifted)))),
                Listed(after.Select(diagnostic => (diagnostic.Code, diagnostic.Span())))
            );
        }
    }

    private static string Listed(IEnumerable<(string Code, SourceSpan Span)> places) =>
        string.Join(
            '\n',
            places.Select(place => $"{place.Code} {place.Span} {place.Span.EndLine}:{place.Span.EndColumn}")
        );

    private static SourceSpan Shifted(SourceSpan span, List<ShiftedFile> files) =>
        files.Find(file => string.Equals(file.File.Path, span.File, StringComparison.Ordinal)) is { } file
            ? file.Shift(span)
            : span;
}
