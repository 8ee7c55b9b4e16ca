using static Curriculum.Dsl.Yaml.CommonTerms;

namespace Curriculum.Dsl.Yaml;

/// <summary>The keys of the manifest and of every kind of file, in both languages, in the order in which they are written.</summary>
internal static class KeyTerms
{
    /// <summary>Gets the keys of the manifest.</summary>
    public static Terms Manifest { get; } =
        new(
            Language,
            new("schema", "schema"),
            Name,
            Issuer,
            new("namespaces", "namen"),
            new("facts", "feiten"),
            new("scales", "schalen"),
            new("imports", "invoer"),
            new("scopes", "gebieden")
        );

    /// <summary>Gets the keys of a module.</summary>
    public static Terms Module { get; } =
        new(
            Id,
            Title,
            CommonTerms.Version,
            Level,
            new("duration", "doorlooptijd"),
            Hours,
            Requires,
            new("alongside", "tegelijk"),
            new("excludes", "uitgesloten"),
            new("recommended", "aanbevolen"),
            new("outcomes", "leeruitkomsten"),
            new("awards", "levert"),
            new("exemptions", "vrijstelling"),
            new("paper", "papier"),
            new("ocw-code", "ocw-code"),
            new("microcredential", "microcredential"),
            new("valid", "geldig"),
            new("supersedes", "vervangt"),
            new("facility", "faciliteit"),
            new("teacher", "docent"),
            new("labels", "labels"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a paper.</summary>
    public static Terms Credential { get; } =
        new(
            Id,
            Title,
            Kind,
            Level,
            new("valid", "geldig"),
            new("exam", "examen"),
            Issuer,
            new("achievement", "achievement"),
            new("attestation", "bevestiging"),
            new("renewal", "verlenging"),
            new("includes", "omvat"),
            new("bound-to", "gebonden-aan"),
            new("register", "register"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a role.</summary>
    public static Terms Role { get; } =
        new(
            Id,
            Title,
            new("qualification", "kwalificatie"),
            Requires,
            new("employable", "inzetbaar"),
            new("sector", "sector"),
            Aligns,
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a qualification.</summary>
    public static Terms Qualification { get; } =
        new(
            Id,
            Title,
            new("crebo", "crebo"),
            CommonTerms.Version,
            new("work-processes", "werkprocessen"),
            Requires,
            new("counts-once", "telt-niet-dubbel"),
            Aligns,
            Source,
            Accepted
        );

    /// <summary>Gets the keys of an equivalence.</summary>
    public static Terms Equivalence { get; } =
        new(
            Id,
            Title,
            Kind,
            From,
            new("to", "naar"),
            new("covers", "dekt"),
            new("bridge", "brugmodule"),
            new("at", "bij"),
            new("transitive", "transitief"),
            new("valid", "geldig"),
            new("ground", "grond"),
            new("status", "status"),
            new("decision", "besluit"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a step of experience.</summary>
    public static Terms Experience { get; } =
        new(Id, Title, Trade, new("duration", "duur"), Requires, new("paid", "betaald"), Source, Accepted);

    /// <summary>Gets the keys of a provider.</summary>
    public static Terms Provider { get; } =
        new(
            Id,
            Name,
            new("rio", "rio"),
            new("contact", "contact"),
            Region,
            new("signs", "ondertekent"),
            new("admission", "toelating"),
            new("owners", "eigenaars"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of an offering.</summary>
    public static Terms Offering { get; } =
        new(
            Id,
            new("module", "module"),
            new("provider", "aanbieder"),
            new("location", "locatie"),
            new("intake", "instroom"),
            new("enrolment", "aanmelden"),
            new("places", "plaatsen"),
            HoursPerWeek,
            Mode,
            Language,
            new("price", "prijs"),
            new("admission", "toelating"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a funding scheme.</summary>
    public static Terms Funding { get; } =
        new(Id, Title, If, new("amount", "bedrag"), new("checked-on", "peildatum"), Source, Accepted);

    /// <summary>Gets the keys of a norm.</summary>
    public static Terms Norm { get; } =
        new(Id, Title, new("value", "waarde"), new("unit", "eenheid"), new("valid", "geldig"), Source, Accepted);

    /// <summary>Gets the keys of a cohort.</summary>
    public static Terms Cohort { get; } =
        new(
            Id,
            Title,
            new("commit", "commit"),
            new("intake", "instroom"),
            new("transition", "overgang"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of a candidate.</summary>
    public static Terms Candidate { get; } =
        new(
            Id,
            Title,
            new("born", "geboren"),
            Language,
            new("holds", "bewijs"),
            new("facts", "feiten"),
            new("experience", "ervaring"),
            new("employment", "dienstverband"),
            new("school", "school"),
            Region,
            Mode,
            HoursPerWeek,
            new("start", "start"),
            new("unknown", "onbekend"),
            new("decisions", "besluiten"),
            Source,
            Accepted
        );

    /// <summary>Gets every set of keys by name.</summary>
    public static IReadOnlyDictionary<string, Terms> All { get; } =
        new Dictionary<string, Terms>(StringComparer.Ordinal)
        {
            ["manifest"] = Manifest,
            ["manifest.issuer"] = PartTerms.IssuerOfCatalog,
            ["manifest.namespaces"] = PartTerms.Namespace,
            ["manifest.facts"] = PartTerms.Fact,
            ["manifest.scopes"] = PartTerms.Scope,
            ["manifest.scales"] = PartTerms.Scale,
            ["manifest.imports"] = PartTerms.Import,
            ["module"] = Module,
            ["module.hours"] = PartTerms.HoursSplit,
            ["module.outcomes"] = PartTerms.Outcome,
            ["module.awards"] = PartTerms.Awards,
            ["module.awards.credential"] = PartTerms.AwardedPaper,
            ["module.exemptions"] = PartTerms.Exemption,
            ["module.microcredential"] = PartTerms.Microcredential,
            ["module.teacher"] = PartTerms.Teacher,
            ["module.valid"] = PartTerms.Range,
            ["equivalence.valid"] = PartTerms.Range,
            ["norm.valid"] = PartTerms.Range,
            ["cohort.intake"] = PartTerms.Range,
            ["credential.renewal"] = PartTerms.Renewal,
            ["role.employable"] = PartTerms.EmployableAs,
            ["aligns"] = PartTerms.Frameworks,
            ["credential"] = Credential,
            ["role"] = Role,
            ["qualification"] = Qualification,
            ["equivalence"] = Equivalence,
            ["equivalence.ground"] = PartTerms.Ground,
            ["equivalence.decision"] = PartTerms.Decision,
            ["experience"] = Experience,
            ["provider"] = Provider,
            ["provider.contact"] = PartTerms.Contact,
            ["offering"] = Offering,
            ["offering.enrolment"] = PartTerms.Range,
            ["offering.intake"] = PartTerms.Intake,
            ["offering.intake.flexible"] = PartTerms.FlexibleIntake,
            ["funding"] = Funding,
            ["norm"] = Norm,
            ["cohort"] = Cohort,
            ["candidate"] = Candidate,
            ["candidate.holds"] = PartTerms.Evidence,
            ["candidate.decisions"] = PartTerms.ExemptionDecision,
            ["candidate.employment"] = PartTerms.Employment,
            ["candidate.experience"] = PartTerms.Spell,
            ["rule"] = PartTerms.Rule,
            ["accepted"] = PartTerms.Acceptance,
        };
}
