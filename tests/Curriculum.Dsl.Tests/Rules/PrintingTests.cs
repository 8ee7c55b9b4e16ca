using System.Globalization;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>What is printed is read back as the very same requirement, in both languages: no author loses a rule to the printer.</summary>
public sealed class PrintingTests
{
    private static readonly int Rules = Tests.Cases.Of(100_000);

    public static TheoryData<TextLanguage> Languages => [TextLanguage.Dutch, TextLanguage.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reading_what_is_printed_gives_the_same(TextLanguage language)
    {
        var random = new Random(11);
        var compiled = new CompiledRules(language);
        for (var count = 0; count < Rules; count++)
        {
            var requirement = Requirement(random, 3);
            var printed = RequirementPrinter.Print(requirement, language);
            var (read, diagnostics) = compiled.Read(printed);
            Assert.Equal("", Texts.Listed(diagnostics));
            Assert.True(read is not null && Same(requirement, read), printed);
            Assert.Equal(printed, RequirementPrinter.Print(read, language));
        }
    }

    [Fact]
    public void Every_case_is_printed()
    {
        var random = new Random(12);
        var seen = Enumerable.Range(0, 2_000).SelectMany(_ => Cases(Requirement(random, 3))).ToHashSet();
        Assert.Equal(
            typeof(Requirement)
                .GetNestedTypes()
                .Where(type => type != typeof(Requirement.Script)) // An expression is no rule; its own tests print it.
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            seen.Select(type => type.Name).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<Type> Cases(Requirement requirement) =>
        (
            requirement switch
            {
                Requirement.All(var parts) => parts,
                Requirement.Any(var parts) => parts,
                Requirement.AtLeast(_, var parts) => parts,
                Requirement.Not(var part) => [part],
                _ => [],
            }
        )
            .SelectMany(Cases)
            .Prepend(requirement.GetType());

    private static Requirement Requirement(Random random, int depth) =>
        random.Next(depth > 0 ? 15 : 11) switch
        {
            0 => new Requirement.Age(Sign(random), random.Next(100)),
            1 => new Requirement.LanguageLevel(
                One(random, "nl", "en", "or"),
                Sign(random),
                (CefrLevel)random.Next(1, 7)
            ),
            2 => new Requirement.Experience(new TradeId("glas"), Duration(random))
            {
                Comparison = Sign(random),
                Within = random.Next(2) == 0 ? null : Duration(random),
            },
            3 or 4 or 5 => Held(random),
            6 => new Requirement.LearningLevel(
                Sign(random),
                new Level((LevelFramework)random.Next(2), random.Next(1, 9))
            ),
            7 => Step(random),
            8 => new Requirement.InCohort(Sign(random), new CohortId("c2026")),
            9 => new Requirement.OnDate(Sign(random), new DateOnly(2026, 1, 1).AddDays(random.Next(1000))),
            10 => Sum(random),
            11 => new Requirement.All([.. Parts(random, depth)]),
            12 => new Requirement.Any([.. Parts(random, depth)]),
            13 => new Requirement.Not(Requirement(random, depth - 1)),
            _ => new Requirement.AtLeast(random.Next(4), [.. Parts(random, depth)]),
        };

    private static Comparison Sign(Random random) => (Comparison)random.Next(5);

    private static Period Duration(Random random) => Period.Of(random.Next(1, 30), (PeriodUnit)random.Next(4));

    private static Requirement.Held Held(Random random) =>
        new(Reference(random), random.Next(3) == 0)
        {
            Moment = (HeldMoment)random.Next(3),
            MaxAge = random.Next(3) == 0 ? Duration(random) : null,
            Result = random.Next(3) == 0 ? new ResultBound(Sign(random), random.Next(11)) : null,
            Version = random.Next(3) == 0 ? "v2026.1" : "",
        };

    private static Requirement.ScaleStep Step(Random random)
    {
        var place = random.Next(1, 4);
        var step = random.Next(2) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"f{place}");
        return new Requirement.ScaleStep(new ScaleId("rekenen"), Sign(random), place, step);
    }

    private static Requirement.Sum Sum(Random random)
    {
        var unit = (SumUnit)random.Next(3);
        var module = new Reference.ToModule(new ModuleId("a/basis"));
        Reference other =
            unit == SumUnit.Modules ? module : new Reference.ToOutcome(new OutcomeId(module.Module, "lu1"));
        return new Requirement.Sum(
            random.Next(500),
            unit,
            random.Next(2) == 0 ? new SumSet.Labelled("keuze") : new SumSet.Listed([module, other])
        );
    }

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
            (Requirement.Not not, Requirement.Not other) => Same(not.Part, other.Part),
            (Requirement.AtLeast count, Requirement.AtLeast other) => count.Count == other.Count
                && Same([.. count.Parts], [.. other.Parts]),
            _ => left == right,
        };

    private static bool Same(Requirement[] left, Requirement[] right) =>
        left.Length == right.Length && left.Zip(right).All(pair => Same(pair.First, pair.Second));
}
