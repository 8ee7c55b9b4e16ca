using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Compilation;

public sealed class SmallCatalogTests
{
    private static readonly string Dutch = Golden.Sample("small-nl");
    private static readonly string English = Golden.Sample("small-en");

    [Fact]
    public void Nothing_is_wrong_with_it()
    {
        Assert.Equal("", Texts.Listed(CatalogCompiler.CompileFolder(Dutch).Diagnostics));
        Assert.Equal("", Texts.Listed(CatalogCompiler.CompileFolder(English).Diagnostics));
    }

    /// <summary>The language of a catalog is a view: what it means is the same.</summary>
    [Fact]
    public void The_dutch_and_the_english_twin_have_the_same_digest() =>
        Assert.Equal(
            CatalogCompiler.CompileFolder(Dutch).Catalog!.Digest,
            CatalogCompiler.CompileFolder(English).Catalog!.Digest
        );

    /// <summary>Comments, the order of files and the order of keys are no meaning.</summary>
    [Fact]
    public void Order_and_comments_leave_the_digest_alone()
    {
        var files = CatalogFolder.Read(Dutch);
        var digest = CatalogCompiler.Compile(files).Catalog!.Digest;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var shuffled = files.Select(file => Shuffled(ShiftedFile.Of(file, random, "\n").File, random)).ToArray();
            random.Shuffle(shuffled);
            var compilation = CatalogCompiler.Compile(shuffled);
            Assert.Equal("", Texts.Listed(compilation.Diagnostics));
            Assert.Equal(digest, compilation.Catalog!.Digest);
        }
    }

    /// <summary>The digest is over the meaning, so what means something else has another.</summary>
    [Theory]
    [InlineData("modules/a/basis.yaml", "uren: 16", "uren: 17", "contact: 24", "contact: 25")]
    [InlineData("modules/a/vervolg.yaml", "minstens 2", "minstens 1", "", "")]
    [InlineData("aanbod/a/basis-vast.yaml", "1195", "1196", "", "")]
    [InlineData("bewijzen/vca.yaml", "10 jaar", "9 jaar", "", "")]
    public void Another_meaning_has_another_digest(
        string path,
        string old,
        string other,
        string oldToo,
        string otherToo
    )
    {
        var files = CatalogFolder.Read(Dutch);
        var changed = files.Select(file =>
            string.Equals(file.Path, path, StringComparison.Ordinal)
                ? Texts.File(path, Replaced(Replaced(Texts.Of(file), old, other), oldToo, otherToo))
                : file
        );
        var compilation = CatalogCompiler.Compile([.. changed]);
        Assert.True(compilation.Ok);
        Assert.DoesNotMatch(CatalogCompiler.Compile(files).Catalog!.Digest, compilation.Catalog!.Digest);
    }

    [Fact]
    public void Every_key_is_read()
    {
        var catalog = CatalogCompiler.CompileFolder(Dutch).Catalog!;
        var basis = catalog.Find(new ModuleId("a/basis"))!;
        Assert.Equal(
            "40 v2026.1 NLQF 2, 6 weeks",
            $"{basis.Load.Hours} {basis.Version} {basis.Level}, {basis.Duration!.Value.PlanningWeeks} weeks"
        );
        Assert.Equal("diploma-part", basis.Paper);
        Assert.Equal("for safety", basis.Requires[0].Because.English);
        Assert.True(basis.Outcomes[1].IsPart);
        Assert.Equal(new Alignment("crebo", "27007/B1-K1-W1"), Assert.Single(basis.Outcomes[0].Alignments));
        Assert.Equal("vca", Assert.Single(basis.Awards.Credentials).Value);
        Assert.Equal(new LanguageSkill("nl", CefrLevel.B2), Assert.Single(basis.Awards.Languages));
        Assert.Equal("CUR3003 CUR0401 CUR0807", string.Join(' ', catalog.Accepted.Select(each => each.Code)));
        Assert.Equal("geheel", Assert.Single(catalog.Find(new ModuleId("a/vervolg"))!.Outcomes).Id.Name);
        var equivalence = catalog.Equivalences[0];
        Assert.Equal("a/basis.lu1", $"{Assert.Single(equivalence.Covers)}");
        Assert.True(
            equivalence is { Kind: EquivalenceKind.CoversPart, Transitive: true, Status: EquivalenceStatus.Adopted }
        );
        Assert.Equal("a/vervolg.geheel", $"{Assert.Single(catalog.Equivalences[1].Covers)}");
        Assert.Equal(119_500, catalog.Offerings[1].PriceCents);
        Assert.Equal(new DateOnly(2026, 9, 1), Assert.IsType<IntakeScheme.Fixed>(catalog.Offerings[1].Intake).Dates[0]);
        Assert.Equal(
            IntakeRhythm.Fortnightly,
            Assert.IsType<IntakeScheme.Flexible>(catalog.Offerings[0].Intake).Rhythm
        );
        Assert.Equal("https://kring.example", catalog.Manifest.Issuer!.BaseUrl);
    }

    [Fact]
    public void A_profile_is_read()
    {
        var anna = Assert.Single(CatalogCompiler.CompileFolder(Dutch).Catalog!.Candidates);
        Assert.Equal(new DateOnly(2000, 2, 29), anna.Born);
        Assert.Equal(CefrLevel.B1, anna.Languages["nl"]);
        Assert.Equal("vca a/basis.lu1", string.Join(' ', anna.Holds.Select(held => held.What.Id)));
        Assert.True(anna.Facts["heeft-leerbedrijf"]);
        Assert.Equal("glas", Assert.Single(anna.Experience!.Value).Trade.Value);
        Assert.Equal("roc oost bbl 16", $"{anna.School} {anna.Region} {anna.Mode} {anna.HoursPerWeek}");
        Assert.Equal("a/vervolg", Assert.Single(anna.Unknown).Id);
    }

    /// <summary>A place that a plan names is found again in the file.</summary>
    [Theory]
    [InlineData("a/vervolg", "requires", "0", "5:5 alle van (a/basis, vca geldig op start)")]
    [InlineData("a/vervolg", "requires", "0 1", "5:24 vca geldig op start")]
    [InlineData("a/vervolg", "requires", "1 1 0", "6:43 a/basis.lu2")]
    [InlineData("a/vervolg", "requires", "1 2", "6:76 ervaring(glas) >= 6 maanden")]
    [InlineData("a/vervolg", "requires", "2 0 1", "8:30 leeftijd >= 21")]
    [InlineData("a/vervolg", "requires", "2 1", "9:5 taal(nl) >= A2")]
    [InlineData("a/basis", "requires", "0", "8:12 taal(nl) >= B1 of taal(en) > A2")]
    [InlineData("a/basis", "requires", "0 1", "8:30 taal(en) > A2")]
    [InlineData("a/basis", "outcomes", "1", "13:10 lu2")]
    [InlineData("a/basis", "hours", "", "6:7 {contact: 24, praktijk: 12, zelfstudie: 4}")]
    [InlineData("a/basis", "", "", "1:5 a/basis")]
    [InlineData("a/basis-uit-vca", "from", "", "4:10 vca of ervaring(glas) >= 1 jaar")]
    [InlineData("a/basis-uit-vca", "from", "1", "4:17 ervaring(glas) >= 1 jaar")]
    [InlineData("a/basis-uit-vca", "covers", "0", "7:8 lu1")]
    [InlineData("a/monteur", "requires", "0", "4:10 kw/27007 en vca")]
    [InlineData("a/monteur", "requires", "0 1", "4:22 vca")]
    [InlineData("", "facts", "0", "9:9 heeft-leerbedrijf")]
    [InlineData("roc", "title", "", "1:5 roc")]
    public void A_place_leads_to_the_file(string entity, string key, string path, string expected)
    {
        var places = CatalogCompiler.CompileFolder(Dutch).Places;
        int[] indices =
        [
            .. path.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(index => int.Parse(index, CultureInfo.InvariantCulture)),
        ];
        var span = places.Find(Place.Of(entity, key, indices))!.Value;
        var lines = File.ReadAllLines(Path.Combine(Dutch, span.File));
        Assert.Equal(
            expected,
            $"{span.Line}:{span.Column} {lines[span.Line - 1][(span.Column - 1)..(span.EndColumn - 1)]}"
        );
    }

    [Fact]
    public void An_unknown_entity_has_no_place() =>
        Assert.Null(CatalogCompiler.CompileFolder(Dutch).Places.Find(Place.Of("a/niets", "")));

    /// <summary>What is printed is read back as the same, in either language.</summary>
    [Fact]
    public void Rules_are_printed_as_they_are_written()
    {
        var catalog = CatalogCompiler.CompileFolder(Dutch).Catalog!;
        var rules = catalog.Find(new ModuleId("a/vervolg"))!.Requires;
        Assert.Equal("a/basis en vca", RequirementPrinter.Print(rules[0].Requirement, TextLanguage.Dutch));
        Assert.Equal(
            "at least 2 of (a/basis.lu1, a/basis.lu2 or heeft-leerbedrijf, experience(glas) >= 6 months)",
            RequirementPrinter.Print(rules[1].Requirement, TextLanguage.English)
        );
    }

    private static string Replaced(string text, string old, string other)
    {
        if (old.Length == 0)
        {
            return text;
        }

        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, other, StringComparison.Ordinal);
    }

    /// <summary>Puts the keys of the outermost map in another order, each with the lines that belong to it.</summary>
    private static CatalogFile Shuffled(CatalogFile file, Random random)
    {
        var lines = Texts.Of(file).TrimEnd('\n').Split('\n').Where(line => !line.TrimStart().StartsWith('#')).ToList();
        var indent = lines.Min(line => line.Length - line.TrimStart().Length);
        var blocks = new List<List<string>>();
        foreach (var line in lines)
        {
            if (line[indent] is not (' ' or '-'))
            {
                blocks.Add([]);
            }

            blocks[^1].Add(line);
        }

        var shuffled = blocks.ToArray();
        random.Shuffle(shuffled);
        return Texts.File(file.Path, string.Concat(shuffled.SelectMany(block => block).Select(line => $"{line}\n")));
    }
}
