using Curriculum.Model;

namespace Curriculum.Tests.Shared;

/// <summary>A small catalog whose badges use every word that a badge can hold.</summary>
internal static class SampleCatalog
{
    public const string BaseUrl = "https://gouden-poort.example/catalogus";

    public static ModuleId Charging { get; } = new("ins/laad-basis");

    public static ModuleId Safety { get; } = new("alg/vca-b");

    public static ModuleId Design { get; } = new("hbo/ontwerp");

    public static CredentialId SafetyPaper { get; } = new("bewijs/vca-b");

    public static CredentialId ForeignPaper { get; } = new("bewijs/buitenlands");

    public static Catalog Create(string? did = null, string? foreignIssuer = null, string? foreignAchievement = null) =>
        new(
            new CatalogParts
            {
                Manifest = new Manifest
                {
                    Language = TextLanguage.Dutch,
                    Name = Dutch("Gouden Poort"),
                    Issuer = new Issuer(Dutch("Stichting Gouden Poort"), did, BaseUrl),
                },
                Modules = [ChargingModule(), SafetyModule(), DesignModule()],
                Credentials =
                [
                    new CredentialType
                    {
                        Id = SafetyPaper,
                        Title = Dutch("B-VCA"),
                        ValidFor = Period.Of(10, PeriodUnit.Year),
                    },
                    new CredentialType { Id = new CredentialId("bewijs/laad-a"), Title = Dutch("Laadpaal A") },
                    new CredentialType
                    {
                        Id = new CredentialId("bewijs/laad-b"),
                        Title = Dutch("Laadpaal B"),
                        ValidFor = Period.Of(5, PeriodUnit.Year),
                    },
                    new CredentialType
                    {
                        Id = ForeignPaper,
                        Title = Dutch("Buitenlands bewijs"),
                        Issuer = foreignIssuer,
                        Achievement = foreignAchievement,
                    },
                ],
            }
        );

    private static Module ChargingModule() =>
        new()
        {
            Id = Charging,
            Title = Dutch("Laadpunt monteren"),
            Version = "v2026.1",
            Level = new Level(LevelFramework.Nlqf, 2),
            Outcomes =
            [
                Outcome(
                    Charging,
                    "plaatsen",
                    "Plaatst een laadpunt volgens tekening",
                    32,
                    new Alignment("esco", "http://data.europa.eu/esco/skill/0a1b2c3d-0000-4000-8000-000000000001"),
                    new Alignment("crebo", "27007/B1-K1-W2")
                ),
                Outcome(
                    Charging,
                    "meten",
                    "Meet de aarding \"eerst\", naar NEN 1010 – in Ω",
                    16,
                    new Alignment("competentnl", "https://linkeddata.competentnl.nl/id/humancapability/0123456789"),
                    new Alignment("ctdl", "ce-00000000-0000-4000-8000-000000000002")
                ),
            ],
            Requires =
            [
                new Rule(
                    Place.Of(Charging.Value, "requires", 0),
                    new Requirement.Held(new Reference.ToCredential(SafetyPaper)),
                    Dutch("Op de werkplek is B-VCA verplicht.")
                ),
            ],
            Awards = new Awards([new CredentialId("bewijs/laad-a"), new CredentialId("bewijs/laad-b")], [], []),
            Paper = "edubadge",
            Labels = ["laden", "energietransitie"],
        };

    private static Module SafetyModule() =>
        new()
        {
            Id = Safety,
            Title = new LocalizedText("Basisveiligheid VCA", "Basic safety VCA"),
            Outcomes = [Outcome(Safety, OutcomeId.Whole, "Werkt veilig", 8)],
            Awards = new Awards([SafetyPaper], [], []),
            Paper = "branchediploma",
        };

    private static Module DesignModule() =>
        new()
        {
            Id = Design,
            Title = Dutch("Ontwerp"),
            Level = new Level(LevelFramework.Nlqf, 6),
            Outcomes = [Outcome(Design, OutcomeId.Whole, "Ontwerpt", 70)],
            Paper = "microcredential",
        };

    private static LearningOutcome Outcome(
        ModuleId module,
        string name,
        string text,
        int hours,
        params ReadOnlySpan<Alignment> alignments
    ) => new(new OutcomeId(module, name), Dutch(text), StudyLoad.FromHours(hours), [.. alignments], IsPart: false);

    private static LocalizedText Dutch(string text) => LocalizedText.Of(TextLanguage.Dutch, text);
}
