using System.Collections.Immutable;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Ask = Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>A catalog in which one thing comes with another in every way there is.</summary>
internal static class LogicCatalog
{
    private static readonly LocalizedText NoText = LocalizedText.Of(TextLanguage.Dutch, "");

    /// <summary>Gets the modules that count as one, in groups.</summary>
    public static readonly string[][] CountOnce =
    [
        ["m1", "m2"],
        ["m4", "m5"],
    ];

    /// <summary>Gets the first days of the intakes of the cohorts.</summary>
    public static readonly Dictionary<string, DateOnly> Intakes = new(StringComparer.Ordinal)
    {
        ["c2025"] = new DateOnly(2025, 8, 1),
        ["c2026"] = new DateOnly(2026, 8, 1),
        ["c2027"] = new DateOnly(2027, 8, 1),
    };

    private static readonly CatalogParts Parts = Create();

    public static Catalog Catalog { get; } = new(Parts);

    /// <summary>Returns the catalog with a role <c>r</c> that asks some rules.</summary>
    public static Catalog Asking(IEnumerable<Requirement> rules) =>
        new(
            Parts with
            {
                Roles =
                [
                    new Role
                    {
                        Id = new RoleId("r"),
                        Title = NoText,
                        Employable = true,
                        Requires =
                        [
                            .. rules.Select((rule, index) => new Rule(Place.Of("r", "requires", index), rule, default)),
                        ],
                    },
                ],
            }
        );

    private static CatalogParts Create() =>
        new()
        {
            Manifest = new Manifest
            {
                Language = TextLanguage.Dutch,
                Name = NoText,
                Facts = [.. Enumerable.Range(0, 6).Select(index => new Fact(Named(index), NoText))],
                Scales =
                [
                    new Scale
                    {
                        Id = new ScaleId("rekenen"),
                        Lowest = 1,
                        Highest = 3,
                    },
                ],
            },
            Credentials = Papers(),
            Modules = Courses(),
            Equivalences =
            [
                new Equivalence
                {
                    Id = new EquivalenceId("m1-m2"),
                    Kind = EquivalenceKind.Mutual,
                    From = new Rule(Place.Of("m1-m2", "from"), Ask.Module("m1"), default),
                    To = new ModuleId("m2"),
                    Covers = [Refer.OutcomeOf("m2.o1")],
                },
            ],
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
            Cohorts =
            [
                .. Intakes.Select(intake => new Cohort
                {
                    Id = new CohortId(intake.Key),
                    Intake = new DateRange(intake.Value, Until: null),
                }),
            ],
        };

    private static ImmutableArray<CredentialType> Papers() =>
        [
            Paper("inzicht"),
            Paper("vop") with
            {
                Includes = [new CredentialId("inzicht")],
                Level = new Level(LevelFramework.Nlqf, 2),
            },
            Paper("vp") with
            {
                Includes = [new CredentialId("vop")],
            },
            Paper("havo") with
            {
                Level = new Level(LevelFramework.Nlqf, 4, Plus: true),
            },
            Paper("vwo") with
            {
                Level = new Level(LevelFramework.Eqf, 4),
            },
            Paper("examen") with
            {
                Exam = true,
            },
        ];

    private static ImmutableArray<Module> Courses() =>
        [
            Module("m1", 12, 16),
            Module("m2", 28),
            Module("m3", 8),
            Module("m4", 8),
            Module("m5", 20),
            Module("nt2", 40) with
            {
                Labels = [],
                Awards = Awards.None with { Languages = [new LanguageSkill("nl", CefrLevel.B1)] },
            },
            Module("rek", 40) with
            {
                Labels = [],
                Awards = Awards.None with { Scales = [new ScaleValue(new ScaleId("rekenen"), 2)] },
            },
            Module("stroom", 20, 20) with
            {
                Labels = [],
                Awards = new Awards([new CredentialId("vop")], [], [Named(0)]),
            },
            Module("toets", 40) with
            {
                Labels = [],
                Awards = new Awards([new CredentialId("examen")], [], []),
            },
        ];

    private static FactId Named(int index) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{index}"));

    private static CredentialType Paper(string id) => new() { Id = new CredentialId(id), Title = NoText };

    private static Module Module(string id, params int[] hours) =>
        new()
        {
            Id = new ModuleId(id),
            Title = NoText,
            Labels = ["keuze"],
            Outcomes =
            [
                .. hours.Select(
                    (each, index) =>
                        new LearningOutcome(
                            Refer.OutcomeOf($"{id}.o{index + 1}"),
                            NoText,
                            StudyLoad.FromHours(each),
                            [],
                            IsPart: false
                        )
                ),
            ],
        };
}
