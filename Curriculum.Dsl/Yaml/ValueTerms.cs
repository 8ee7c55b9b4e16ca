namespace Curriculum.Dsl.Yaml;

/// <summary>The values that are words of the language, in both languages.</summary>
internal static class ValueTerms
{
    /// <summary>Gets yes and no.</summary>
    public static Terms YesNo { get; } = new(new("yes", "ja"), new("no", "nee"));

    /// <summary>Gets the kinds of fact.</summary>
    public static Terms FactKinds { get; } = new(new("yes-no", "ja-nee"), new("scale", "schaal"));

    /// <summary>Gets the kinds of equivalence.</summary>
    public static Terms EquivalenceKinds { get; } =
        new(new("covers", "dekt"), new("covers-part", "dekt-deels"), new("mutual", "gelijkwaardig"));

    /// <summary>Gets the states of an equivalence.</summary>
    public static Terms EquivalenceStates { get; } =
        new(new("adopted", "vastgesteld"), new("proposed", "voorstel"), new("withdrawn", "ingetrokken"));

    /// <summary>Gets the grounds of an equivalence.</summary>
    public static Terms Grounds { get; } =
        new(
            new("content", "inhoud"),
            new("agreement", "sectorafspraak"),
            new("exam-board", "examenbesluit"),
            new("overlap", "overlap")
        );

    /// <summary>Gets the rhythms of a flexible intake.</summary>
    public static Terms Rhythms { get; } =
        new(
            new("daily", "dagelijks"),
            new("weekly", "wekelijks"),
            new("fortnightly", "tweewekelijks"),
            new("monthly", "maandelijks")
        );

    /// <summary>Gets the modes of learning.</summary>
    public static Terms Modes { get; } =
        new(new("bol", "bol"), new("bbl", "bbl"), new("third-pathway", "derde-leerweg"), new("online", "online"));

    /// <summary>Gets the kinds of paper that a module gives.</summary>
    public static Terms Papers { get; } =
        new(
            new("proof-of-participation", "deelnamebewijs"),
            new("edubadge", "edubadge"),
            new("microcredential", "microcredential"),
            new("certificate", "certificaat"),
            new("sector-certificate", "branchecertificaat"),
            new("sector-diploma", "branchediploma"),
            new("personal-certificate", "persoonscertificaat"),
            new("practice-statement", "praktijkverklaring"),
            new("employer-statement", "werkgeversverklaring"),
            new("mbo-certificate", "mbo-certificaat"),
            new("diploma-part", "onderdeel-diploma"),
            new("diploma", "diploma"),
            new("statutory-proof", "wettelijk-bewijs"),
            new("grade-list", "cijferlijst")
        );

    /// <summary>Gets the kinds of paper that one may hold.</summary>
    public static Terms CredentialKinds { get; } =
        new(
            new("certificate", "certificaat"),
            new("diploma", "diploma"),
            new("diploma-part", "diploma-onderdeel"),
            new("evc", "evc"),
            new("foreign", "buitenlands")
        );

    /// <summary>Gets what a paper may be bound to.</summary>
    public static Terms Bonds { get; } = new(new Term("employer", "werkgever"));

    /// <summary>Gets what a path may have the least of.</summary>
    public static Terms Objectives { get; } =
        new(new("hours", "uren"), new("cost", "kosten"), new("time", "weken"), new("employable", "eerste-rol"));

    /// <summary>Gets whether there is a path.</summary>
    public static Terms Feasible { get; } = new(new("yes", "ja"), new("no", "nee"), new("unknown", "onbekend"));

    /// <summary>Gets the answers of a rule.</summary>
    public static Terms Outcomes { get; } =
        new(new("true", "waar"), new("false", "onwaar"), new("unknown", "onbekend"));

    /// <summary>Gets the folders, each with the kind that lies in it.</summary>
    public static Terms Folders { get; } =
        new(
            new("modules", "modules"),
            new("credentials", "bewijzen"),
            new("roles", "rollen"),
            new("qualifications", "kwalificaties"),
            new("equivalences", "gelijkstellingen"),
            new("experience", "ervaring"),
            new("providers", "aanbieders"),
            new("offerings", "aanbod"),
            new("candidates", "kandidaten"),
            new("funding", "regelingen"),
            new("norms", "normen"),
            new("cohorts", "cohorten")
        );

    /// <summary>Gets every set of values by name.</summary>
    public static IReadOnlyDictionary<string, Terms> All { get; } =
        new Dictionary<string, Terms>(StringComparer.Ordinal)
        {
            ["yes-no"] = YesNo,
            ["fact.kind"] = FactKinds,
            ["equivalence.kind"] = EquivalenceKinds,
            ["equivalence.status"] = EquivalenceStates,
            ["equivalence.ground"] = Grounds,
            ["offering.rhythm"] = Rhythms,
            ["mode"] = Modes,
            ["paper"] = Papers,
            ["credential.kind"] = CredentialKinds,
            ["credential.bond"] = Bonds,
            ["scenarios.objective"] = Objectives,
            ["scenarios.feasible"] = Feasible,
            ["scenarios.outcome"] = Outcomes,
            ["folder"] = Folders,
        };
}
