using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>What is printed is read back as the very same requirement, in both languages: no author loses a rule to the printer.</summary>
public sealed class PrintingTests
{
    private const int Rules = 20_000;

    public static TheoryData<TextLanguage> Languages => [TextLanguage.Dutch, TextLanguage.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reading_what_is_printed_gives_the_same(TextLanguage language)
    {
        var random = new Random(11);
        var names = Names();
        var compiler = new RuleCompiler(new RuleParser(RuleWords.In(language)), names);
        for (var count = 0; count < Rules; count++)
        {
            var requirement = Requirement(random, 3);
            var printed = RequirementPrinter.Print(requirement, language);
            var read = Read(compiler, printed, language);
            Assert.True(read is not null && Same(requirement, read), printed);
            Assert.Equal(printed, RequirementPrinter.Print(read, language));
        }
    }

    private static Requirement? Read(RuleCompiler compiler, string rule, TextLanguage language)
    {
        var document = CatalogDocument.Read(Texts.File("x.yaml", "id: x\n"), EntityKind.Module, language, "x");
        var scalar = new YamlNode.Scalar(0, 2, rule, YamlDotNet.Core.ScalarStyle.Plain);
        var read = compiler.Compile(document, scalar, Place.Of("x", "requires", 0), because: default);
        Assert.Equal("", Texts.Listed(document.Diagnostics));
        return read?.Requirement;
    }

    private static NameTable Names()
    {
        var names = new NameTable { KnowsTrades = false };
        var nowhere = Curriculum.Diagnostics.SourceSpan.OfFile("x.yaml");
        names.Add(new DeclaredName("a/basis", EntityKind.Module, nowhere));
        names.Add(new DeclaredName("vca", EntityKind.Credential, nowhere));
        names.Add(new DeclaredName("kw/27011", EntityKind.Qualification, nowhere));
        return names;
    }

    private static Requirement Requirement(Random random, int depth) =>
        random.Next(depth > 0 ? 8 : 5) switch
        {
            0 => new Requirement.Age((Comparison)random.Next(5), random.Next(100)),
            1 => new Requirement.LanguageLevel(
                One(random, "nl", "en", "or"),
                (Comparison)random.Next(2),
                (CefrLevel)random.Next(1, 7)
            ),
            2 => new Requirement.Experience(
                new TradeId("glas"),
                Period.Of(random.Next(1, 30), (PeriodUnit)random.Next(4))
            ),
            3 or 4 => new Requirement.Held(Reference(random), random.Next(3) == 0),
            5 => new Requirement.All([.. Parts(random, depth)]),
            6 => new Requirement.Any([.. Parts(random, depth)]),
            _ => new Requirement.AtLeast(random.Next(4), [.. Parts(random, depth)]),
        };

    private static IEnumerable<Requirement> Parts(Random random, int depth) =>
        Enumerable.Range(0, random.Next(1, 4)).Select(_ => Requirement(random, depth - 1));

    private static Reference Reference(Random random) =>
        random.Next(4) switch
        {
            0 => new Reference.ToModule(new ModuleId("a/basis")),
            1 => new Reference.ToOutcome(
                new OutcomeId(
                    new ModuleId("a/basis"),
                    string.Create(CultureInfo.InvariantCulture, $"lu{random.Next(9)}")
                )
            ),
            2 => new Reference.ToCredential(new CredentialId("vca")),
            _ => new Reference.ToQualification(new QualificationId("kw/27011")),
        };

    private static string One(Random random, params string[] items) => items[random.Next(items.Length)];

    private static bool Same(Requirement left, Requirement right) =>
        (left, right) switch
        {
            (Requirement.All all, Requirement.All other) => Same([.. all.Parts], [.. other.Parts]),
            (Requirement.Any any, Requirement.Any other) => Same([.. any.Parts], [.. other.Parts]),
            (Requirement.AtLeast count, Requirement.AtLeast other) => count.Count == other.Count
                && Same([.. count.Parts], [.. other.Parts]),
            _ => left == right,
        };

    private static bool Same(Requirement[] left, Requirement[] right) =>
        left.Length == right.Length && left.Zip(right).All(pair => Same(pair.First, pair.Second));
}
