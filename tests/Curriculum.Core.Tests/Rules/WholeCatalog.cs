using System.Collections.Immutable;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Rules;

/// <summary>A catalog in which every construct of the rule language has something to speak of.</summary>
internal static class WholeCatalog
{
    private static readonly LocalizedText NoText = LocalizedText.Of(TextLanguage.Dutch, "");

    /// <summary>Returns what an identifier names: a module, or an outcome when there is a dot in it.</summary>
    public static Reference Named(string id) =>
        id.Contains('.', StringComparison.Ordinal) ? Refer.Outcome(id) : Refer.Module(id);

    /// <summary>Returns the identifier of one of the eight facts that no module gives.</summary>
    public static FactId FactId(int index) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{index}"));

    public static Catalog Create() =>
        new(
            new CatalogParts
            {
                Manifest = new Manifest
                {
                    Language = TextLanguage.Dutch,
                    Name = NoText,
                    Facts = [.. Enumerable.Range(0, 8).Select(index => new Fact(FactId(index), NoText))],
                    Scales =
                    [
                        new Scale
                        {
                            Id = new ScaleId("rekenen"),
                            Steps = ["f1", "f2", "f3"],
                            Lowest = 1,
                            Highest = 3,
                        },
                    ],
                },
                Credentials = Papers(),
                Modules = Modules(),
                Equivalences = [Mutual("m1", "m2")],
                Qualifications =
                [
                    new Qualification
                    {
                        Id = new QualificationId("k"),
                        Title = NoText,
                        Crebo = "27007",
                        CountsOnce =
                        [
                            [Refer.Module("m4"), Refer.Module("m5")],
                        ],
                    },
                ],
                Cohorts = [Cohort(2025), Cohort(2026), Cohort(2027)],
            }
        );

    private static ImmutableArray<CredentialType> Papers() =>
        [
            Paper("vop", 3) with
            {
                Level = new Level(LevelFramework.Nlqf, 2),
                Includes = [new CredentialId("inzicht")],
            },
            Paper("inzicht", 0),
            Paper("vp", 3) with
            {
                Includes = [new CredentialId("vop")],
            },
            Paper("lasser", 3) with
            {
                Attestation = Period.Of(6, PeriodUnit.Month),
            },
            Paper("aanwijzing", 0) with
            {
                BoundToEmployer = true,
            },
            Paper("mvk", 0),
            Paper("kort", 0),
            Paper("havo", 0) with
            {
                Level = new Level(LevelFramework.Nlqf, 4, Plus: true),
            },
        ];

    private static ImmutableArray<Module> Modules() =>
        [
            Module("m1", ("o1", 12), ("o2", 16)),
            Module("m2", ("o1", 28)),
            Module("m3", ("o1", 8)),
            Module("m4", ("o1", 8)),
            Module("m5", ("o1", 8)),
            Module("rekenen-2", ("o1", 8)) with
            {
                Labels = [],
                Awards = Awards.None with { Scales = [new ScaleValue(new ScaleId("rekenen"), 2)] },
            },
            Module("cursus", ("o1", 8)) with
            {
                Labels = [],
                Awards = new Awards([new CredentialId("kort")], [], [])
                {
                    Terms = [new PaperTerm(new CredentialId("kort"), Period.Of(1, PeriodUnit.Year))],
                },
            },
        ];

    private static CredentialType Paper(string id, int years) =>
        new()
        {
            Id = new CredentialId(id),
            Title = NoText,
            ValidFor = years == 0 ? null : Period.Of(years, PeriodUnit.Year),
        };

    private static Module Module(string id, params (string Name, int Hours)[] outcomes) =>
        new()
        {
            Id = new ModuleId(id),
            Title = NoText,
            Labels = ["keuze"],
            Outcomes =
            [
                .. outcomes.Select(outcome => new LearningOutcome(
                    new OutcomeId(new ModuleId(id), outcome.Name),
                    NoText,
                    StudyLoad.FromHours(outcome.Hours),
                    [],
                    IsPart: false
                )),
            ],
        };

    private static Equivalence Mutual(string from, string to) =>
        new()
        {
            Id = new EquivalenceId($"{from}-{to}"),
            Kind = EquivalenceKind.Mutual,
            From = new Rule(Place.Of($"{from}-{to}", "from"), Ask.Module(from), default),
            To = new ModuleId(to),
            Covers = [Refer.OutcomeOf($"{to}.o1")],
        };

    private static Cohort Cohort(int year) =>
        new()
        {
            Id = new CohortId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{year}")),
            Intake = new DateRange(new DateOnly(year, 8, 1), Until: null),
        };
}
