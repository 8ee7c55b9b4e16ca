using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Whatever the bytes of a file are, the author is told about it: nothing is thrown, and every place lies in its file.</summary>
public sealed class AnyBytesTests
{
    private const int Mutants = 25_000;

    [Fact]
    public void Nothing_is_thrown_and_every_place_lies_in_its_file()
    {
        var files = CatalogFolder
            .Read(Golden.Sample("small-nl"))
            .OrderBy(file => file.Path is not "catalogus.yaml")
            .ToList();
        var random = new Random(7);
        for (var count = 0; count < Mutants; count++)
        {
            var at = random.Next(files.Count);
            var mutant = files[at] with { Content = Mutant.Of(files[at].Content.Span, random) };
            var compilation = Compiled([files[0], files[random.Next(1, files.Count)]], mutant);
            foreach (var diagnostic in compilation.Diagnostics)
            {
                AssertInside(
                    diagnostic.Span(),
                    string.Equals(diagnostic.Span().File, mutant.Path, StringComparison.Ordinal) ? mutant : null
                );
            }
        }
    }

    private static CatalogCompilation Compiled(CatalogFile[] others, CatalogFile mutant)
    {
        try
        {
            return CatalogCompiler.Compile([
                .. others.Where(file => !string.Equals(file.Path, mutant.Path, StringComparison.Ordinal)),
                mutant,
            ]);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(
                $"{mutant.Path}: {Convert.ToBase64String(mutant.Content.Span)}",
                exception
            );
        }
    }

    private static void AssertInside(SourceSpan span, CatalogFile? mutant)
    {
        Assert.True(
            span is { Line: > 0, Column: > 0 }
                && (span.Line, span.Column).CompareTo((span.EndLine, span.EndColumn)) <= 0
        );
        if (mutant is null)
        {
            return;
        }

        var lines = Texts
            .Of(mutant)
            .TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n', '\r');
        Assert.True(span.EndLine <= lines.Length && span.Column <= lines[span.Line - 1].Length + 2, $"{span}");
        Assert.True(span.EndColumn <= lines[span.EndLine - 1].Length + 2, $"{span} to {span.EndLine}:{span.EndColumn}");
    }
}
