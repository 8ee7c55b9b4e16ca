using System.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Formatting;

/// <summary>However a catalog is written, formatting it changes nothing but its looks, and formatting it again nothing at all.</summary>
public sealed class FormatterLawTests
{
    private static readonly int Variations = Cases.Of(150);

    public static TheoryData<string> Catalogs =>
        [
            Golden.Sample("small-nl"),
            Golden.Sample("small-en"),
            Golden.Sample("whole-nl"),
            Golden.Sample("whole-en"),
            Demo,
        ];

    private static string Demo => Golden.Sample("../../catalog");

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Formatting_is_idempotent_and_keeps_digest_and_comments(string folder)
    {
        var files = CatalogFolder.Read(folder);
        var digest = CatalogCompiler.Compile(files).Catalog!.Digest;
        var style = Texts(CatalogFormatter.Format([.. files.Select(Bare)]));
        for (var seed = 0; seed < (files.Count > 50 ? 10 : 200); seed++)
        {
            var random = new Random(seed);
            var scrambled = files.Select(file => Scramble.Of(file, random)).ToList();
            var formatted = CatalogFormatter.Format(scrambled);
            Assert.All(
                formatted,
                file =>
                    Assert.True(
                        file.Diagnostics.IsEmpty,
                        Tests.Texts.Listed(file.Diagnostics) + Tests.Texts.Of(file.Before)
                    )
            );
            Assert.Equal(digest, CatalogCompiler.Compile([.. formatted.Select(file => file.After)]).Catalog?.Digest);
            Assert.All(formatted, file => Assert.Equal(Comments(file.Before), Comments(file.After)));
            var again = CatalogFormatter.Format([.. formatted.Select(file => file.After)]);
            Assert.Equal(Texts(formatted), Texts(again));
            var bare = Texts(CatalogFormatter.Format([.. formatted.Select(file => Bare(file.After))]));
            Assert.All(style.Zip(bare), pair => Assert.Equal(pair.First, pair.Second));
        }
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void The_other_language_and_back_is_byte_for_byte_the_same(string folder)
    {
        var files = CatalogFolder.Read(folder);
        var (own, other) =
            CatalogManifest.LanguageOf(files) == TextLanguage.Dutch
                ? (TextLanguage.Dutch, TextLanguage.English)
                : (TextLanguage.English, TextLanguage.Dutch);
        for (var seed = 0; seed < (files.Count > 50 ? 5 : 100); seed++)
        {
            var random = new Random(seed);
            var formatted = CatalogFormatter.Format([.. files.Select(file => Scramble.Of(file, random))]);
            var there = CatalogFormatter.Translate([.. formatted.Select(file => file.After)], other);
            Assert.Equal("", string.Concat(there.Select(file => Tests.Texts.Listed(file.Diagnostics))));
            var compiled = CatalogCompiler.Compile([.. there.Select(file => file.After)]);
            Assert.Equal("", Tests.Texts.Listed(compiled.Diagnostics));
            Assert.Equal(CatalogCompiler.Compile(files).Catalog!.Digest, compiled.Catalog!.Digest);
            var back = CatalogFormatter.Translate([.. there.Select(file => file.After)], own);
            Assert.Equal(Texts(formatted), Texts(back));
        }
    }

    /// <summary>Not only what lies in the samples: files of every kind, whatever is in them and left out of them.</summary>
    [Theory]
    [InlineData("whole-nl", TextLanguage.Dutch, TextLanguage.English)]
    [InlineData("whole-en", TextLanguage.English, TextLanguage.Dutch)]
    public void Files_of_any_content_keep_their_meaning_there_and_back(
        string sample,
        TextLanguage own,
        TextLanguage other
    )
    {
        var files = CatalogFolder.Read(Golden.Sample(sample));
        var (changed, whole) = (0, 0);
        for (var seed = 0; seed < Variations; seed++)
        {
            var variation = new Variation(new Random(seed), own);
            var varied = files.Select(variation.Of).ToList();
            var formatted = CatalogFormatter.Format(varied);
            List<CatalogFile> after = [.. formatted.Select(file => file.After)];
            changed += formatted.Count(file => file.IsChanged);
            Assert.Equal(Compiled(varied), Compiled(after));
            Assert.All(
                CatalogFormatter.Format(after),
                file => Assert.False(file.IsChanged, Tests.Texts.Of(file.Before))
            );

            // Who is left as he is, since nobody can read him, speaks no other language.
            var there = CatalogFormatter.Translate(after, other);
            if (there.Any(file => !file.Diagnostics.IsEmpty))
            {
                continue;
            }

            whole++;
            List<CatalogFile> said = [.. there.Select(file => file.After)];
            Assert.Equal(Compiled(after), Compiled(said));
            Assert.Equal(Texts(formatted), Texts(CatalogFormatter.Translate(said, own)));
        }

        Assert.True(
            changed > Variations * files.Count / 2 && whole > Variations / 2,
            $"{changed} changed, {whole} whole"
        );
    }

    /// <summary>Returns the digest and what is right.</summary>
    private static string Compiled(IReadOnlyList<CatalogFile> files)
    {
        var compilation = CatalogCompiler.Compile(files);
        return $"{compilation.Catalog?.Digest} {compilation.Catalog?.Modules.Length} {compilation.Catalog?.Equivalences.Length}";
    }

    /// <summary>Twice as many files take about twice as long: an author of a large catalog waits no longer a file.</summary>
    [Fact]
    public void Formatting_two_thousand_files_stays_linear()
    {
        var module = CatalogFolder.Read(Golden.Sample("small-nl")).First(file => file.Path is "modules/a/basis.yaml");
        var manifest = Tests.Texts.File("catalogus.yaml", Tests.Texts.Manifest);
        List<CatalogFile> files =
        [
            manifest,
            .. Enumerable.Range(0, 2_000).Select(index => module with { Path = $"modules/a/m{index}.yaml" }),
        ];
        CatalogFormatter.Format([.. files.Take(500)]);
        var small = Time([.. files.Take(500)]);
        var large = Time(files);
        Assert.True(large < 12 * small + TimeSpan.FromMilliseconds(200), $"{small} {large}");
    }

    private static TimeSpan Time(List<CatalogFile> files)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(files.Count, CatalogFormatter.Format(files).Length);
        return watch.Elapsed;
    }

    private static string[] Texts(IEnumerable<FormattedFile> files) =>
        [.. files.Select(file => $"{file.After.Path}\n{Tests.Texts.Of(file.After)}").Order(StringComparer.Ordinal)];

    private static string[] Comments(CatalogFile file) =>
        [.. Tests.Texts.Of(file).Split('\n').Select(Comment).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The comments that are put in hold a sign of their own.</summary>
    private static string? Comment(string line) =>
        line.IndexOf("# ~", StringComparison.Ordinal) is >= 0 and var at ? line[at..].Trim() : null;

    /// <summary>Returns a file without its comments.</summary>
    private static CatalogFile Bare(CatalogFile file)
    {
        var text = new SourceText(file.Path, Tests.Texts.Of(file));
        var root = YamlReader.Read(text, new FileRemarks())!;
        var bare = text.Text;
        foreach (var (start, end) in Enumerable.Reverse(CommentScan.Read(text, root)))
        {
            bare = bare.Remove(start, end - start);
        }

        return Tests.Texts.File(file.Path, bare);
    }
}
