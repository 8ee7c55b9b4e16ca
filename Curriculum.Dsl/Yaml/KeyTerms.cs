namespace Curriculum.Dsl.Yaml;

/// <summary>The keys of every kind of map, in both languages, in the order in which they are written.</summary>
internal static class KeyTerms
{
    private static readonly Term Id = new("id", "id");
    private static readonly Term Title = new("title", "titel");
    private static readonly Term Name = new("name", "naam");
    private static readonly Term Version = new("version", "versie");
    private static readonly Term Kind = new("kind", "soort");
    private static readonly Term Requires = new("requires", "vereist");
    private static readonly Term Hours = new("hours", "uren");
    private static readonly Term Aligns = new("aligns", "sluit-aan");
    private static readonly Term Source = new("source", "bron");
    private static readonly Term Accepted = new("accepted", "aanvaard");
    private static readonly Term Language = new("language", "taal");
    private static readonly Term Text = new("text", "tekst");
    private static readonly Term From = new("from", "van");
    private static readonly Term Until = new("until", "tot");
    private static readonly Term Region = new("region", "regio");
    private static readonly Term Mode = new("mode", "leerweg");
    private static readonly Term HoursPerWeek = new("hours-per-week", "uren-per-week");
    private static readonly Term Trade = new("trade", "vak");
    private static readonly Term Issuer = new("issuer", "uitgever");
    private static readonly Term Level = new("level", "niveau");
    private static readonly Term Badge = new("badge", "badge");
    private static readonly Term Because = new("because", "omdat");

    /// <summary>Gets the keys of the manifest.</summary>
    public static Terms Manifest { get; } =
        new(
            Language,
            new("schema", "schema"),
            Name,
            Issuer,
            new("namespaces", "namen"),
            new("facts", "feiten"),
            Later("scales", "schalen"),
            Later("imports", "invoer"),
            new("scopes", "gebieden")
        );

    /// <summary>Gets the keys of the issuer in the manifest.</summary>
    public static Terms IssuerOfCatalog { get; } = new(Name, new("did", "did"), new("base-url", "basis-url"));

    /// <summary>Gets the keys of a namespace in the manifest.</summary>
    public static Terms Namespace { get; } = new(Id, new("owner", "eigenaar"));

    /// <summary>Gets the keys of a fact in the manifest.</summary>
    public static Terms Fact { get; } = new(Id, Kind, new("question", "vraag"));

    /// <summary>Gets the keys of a scope in the manifest.</summary>
    public static Terms Scope { get; } = new(Id, Name);

    /// <summary>Gets the keys of a module.</summary>
    public static Terms Module { get; } =
        new(
            Id,
            Title,
            Version,
            Level,
            new("duration", "doorlooptijd"),
            Hours,
            Requires,
            Later("alongside", "tegelijk"),
            Later("excludes", "uitgesloten"),
            Later("recommended", "aanbevolen"),
            new("outcomes", "leeruitkomsten"),
            new("awards", "levert"),
            Later("exemptions", "vrijstelling"),
            new("paper", "papier"),
            Later("ocw-code", "ocw-code"),
            Later("microcredential", "microcredential"),
            Later("valid", "geldig"),
            Later("supersedes", "vervangt"),
            new("facility", "faciliteit"),
            Later("teacher", "docent"),
            new("labels", "labels"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of the hours of a module.</summary>
    public static Terms HoursSplit { get; } =
        new(new("contact", "contact"), new("practice", "praktijk"), new("self-study", "zelfstudie"));

    /// <summary>Gets the keys of a learning outcome.</summary>
    public static Terms Outcome { get; } = new(Id, Text, Hours, Aligns, new("part", "deel"));

    /// <summary>Gets the frameworks with which something may be aligned.</summary>
    public static Terms Frameworks { get; } =
        new(new("crebo", "crebo"), new("competentnl", "competentnl"), new("esco", "esco"), new("ctdl", "ctdl"));

    /// <summary>Gets the keys of what a module awards.</summary>
    public static Terms Awards { get; } =
        new(new("credential", "bewijs"), Language, new("fact", "feit"), Badge with { IsRead = false });

    /// <summary>Gets the keys of a paper.</summary>
    public static Terms Credential { get; } =
        new(
            Id,
            Title,
            Kind,
            Level with
            {
                IsRead = false,
            },
            new("valid", "geldig"),
            Later("exam", "examen"),
            Issuer,
            new("achievement", "achievement"),
            Later("attestation", "bevestiging"),
            Later("renewal", "verlenging"),
            Later("includes", "omvat"),
            Later("bound-to", "gebonden-aan"),
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
            Version,
            new("work-processes", "werkprocessen"),
            Requires,
            Later("counts-once", "telt-niet-dubbel"),
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
            Later("bridge", "brugmodule"),
            new("at", "bij"),
            new("transitive", "transitief"),
            Later("valid", "geldig"),
            new("ground", "grond"),
            new("status", "status"),
            new("decision", "besluit"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of the ground of an equivalence.</summary>
    public static Terms Ground { get; } = new(Kind, Text);

    /// <summary>Gets the keys of a decision.</summary>
    public static Terms Decision { get; } = new(new("by", "door"), new("date", "datum"), new("document", "document"));

    /// <summary>Gets the keys of a step of experience.</summary>
    public static Terms Experience { get; } =
        new(Id, Title, Trade, new("duration", "duur"), Requires, new("paid", "betaald"), Source, Accepted);

    /// <summary>Gets the keys of a provider.</summary>
    public static Terms Provider { get; } =
        new(
            Id,
            Name,
            Later("rio", "rio"),
            new("contact", "contact"),
            Region,
            new("signs", "ondertekent"),
            Later("admission", "toelating"),
            Later("owners", "eigenaars"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of how to reach a provider.</summary>
    public static Terms Contact { get; } =
        new(new("email", "email"), new("telephone", "telefoon"), new("website", "website"));

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
            Later("admission", "toelating"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of the intake of an offering.</summary>
    public static Terms Intake { get; } = new(new("fixed", "vast"), new("flexible", "flexibel"));

    /// <summary>Gets the keys of a flexible intake period.</summary>
    public static Terms FlexibleIntake { get; } = new(From, Until, new("rhythm", "ritme"));

    /// <summary>Gets the keys of an enrolment period.</summary>
    public static Terms Enrolment { get; } = new(From, Until);

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
            Later("employment", "dienstverband"),
            new("school", "school"),
            Region,
            Mode,
            HoursPerWeek,
            new("start", "start"),
            new("unknown", "onbekend"),
            Later("decisions", "besluiten"),
            Source,
            Accepted
        );

    /// <summary>Gets the keys of something that a candidate holds.</summary>
    public static Terms Evidence { get; } =
        new(
            Id,
            new("earned", "behaald"),
            Until,
            Later("attested", "bevestigd"),
            Later("result", "resultaat"),
            Issuer,
            Badge with
            {
                IsRead = false,
            }
        );

    /// <summary>Gets the keys of a spell of work.</summary>
    public static Terms Spell { get; } = new(Trade, From, Until);

    /// <summary>Gets the keys of a rule with its reason.</summary>
    public static Terms Rule { get; } = new(new("rule", "regel"), Because);

    /// <summary>Gets the keys of an accepted warning.</summary>
    public static Terms Acceptance { get; } = new(new("code", "code"), Because);

    /// <summary>Gets every set of keys by name.</summary>
    public static IReadOnlyDictionary<string, Terms> All { get; } =
        new Dictionary<string, Terms>(StringComparer.Ordinal)
        {
            ["manifest"] = Manifest,
            ["manifest.issuer"] = IssuerOfCatalog,
            ["manifest.namespaces"] = Namespace,
            ["manifest.facts"] = Fact,
            ["manifest.scopes"] = Scope,
            ["module"] = Module,
            ["module.hours"] = HoursSplit,
            ["module.outcomes"] = Outcome,
            ["module.awards"] = Awards,
            ["aligns"] = Frameworks,
            ["credential"] = Credential,
            ["role"] = Role,
            ["qualification"] = Qualification,
            ["equivalence"] = Equivalence,
            ["equivalence.ground"] = Ground,
            ["equivalence.decision"] = Decision,
            ["experience"] = Experience,
            ["provider"] = Provider,
            ["provider.contact"] = Contact,
            ["offering"] = Offering,
            ["offering.intake"] = Intake,
            ["offering.intake.flexible"] = FlexibleIntake,
            ["offering.enrolment"] = Enrolment,
            ["candidate"] = Candidate,
            ["candidate.holds"] = Evidence,
            ["candidate.experience"] = Spell,
            ["rule"] = Rule,
            ["accepted"] = Acceptance,
        };

    private static Term Later(string english, string dutch) => new(english, dutch) { IsRead = false };
}
