using static Curriculum.Dsl.Yaml.CommonTerms;

namespace Curriculum.Dsl.Yaml;

/// <summary>The keys of the maps inside a file, in both languages, in the order in which they are written.</summary>
internal static class PartTerms
{
    /// <summary>Gets the keys of the issuer in the manifest.</summary>
    public static Terms IssuerOfCatalog { get; } = new(Name, new("did", "did"), new("base-url", "basis-url"));

    /// <summary>Gets the keys of a namespace in the manifest.</summary>
    public static Terms Namespace { get; } = new(Id, new("owner", "eigenaar"));

    /// <summary>Gets the keys of a fact in the manifest.</summary>
    public static Terms Fact { get; } = new(Id, Kind, new("question", "vraag"));

    /// <summary>Gets the keys of a scope in the manifest.</summary>
    public static Terms Scope { get; } = new(Id, Name);

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
        new(new("credential", "bewijs"), Language, new("fact", "feit"), new("scale", "schaal"), Badge);

    /// <summary>Gets the keys of the ground of an equivalence.</summary>
    public static Terms Ground { get; } = new(Kind, Text);

    /// <summary>Gets the keys of a decision.</summary>
    public static Terms Decision { get; } = new(new("by", "door"), new("date", "datum"), new("document", "document"));

    /// <summary>Gets the keys of how to reach a provider.</summary>
    public static Terms Contact { get; } =
        new(new("email", "email"), new("telephone", "telefoon"), new("website", "website"));

    /// <summary>Gets the keys of the intake of an offering.</summary>
    public static Terms Intake { get; } = new(new("fixed", "vast"), new("flexible", "flexibel"));

    /// <summary>Gets the keys of a flexible intake period.</summary>
    public static Terms FlexibleIntake { get; } = new(From, Until, new("rhythm", "ritme"));

    /// <summary>Gets the keys of a stretch of days.</summary>
    public static Terms Range { get; } = new(From, Until);

    /// <summary>Gets the keys of a scale in the manifest.</summary>
    public static Terms Scale { get; } = new(Id, new("steps", "stappen"), From, Until, new("question", "vraag"));

    /// <summary>Gets the keys of an import in the manifest.</summary>
    public static Terms Import { get; } =
        new(new("folder", "map"), new("repository", "repository"), new("commit", "commit"));

    /// <summary>Gets the keys of a paper that a module awards.</summary>
    public static Terms AwardedPaper { get; } = new(Id, new("valid", "geldig"));

    /// <summary>Gets the keys of a claim to exemption.</summary>
    public static Terms Exemption { get; } = new(If, new("decides", "beslist"), new("covers", "dekt"));

    /// <summary>Gets the keys of the European elements of a microcredential.</summary>
    public static Terms Microcredential { get; } =
        new(
            new("assessment", "beoordeling"),
            new("participation", "deelname"),
            new("quality", "kwaliteit"),
            new("supervision", "toezicht"),
            new("further", "verdere-informatie")
        );

    /// <summary>Gets the keys of the teacher that a module needs.</summary>
    public static Terms Teacher { get; } = new(new("competence", "bekwaamheid"), HoursPerWeek);

    /// <summary>Gets the keys of the renewal of a paper.</summary>
    public static Terms Renewal { get; } = new(Hours, new("module", "module"));

    /// <summary>Gets the keys of as what one is employed in a role.</summary>
    public static Terms EmployableAs { get; } = new(new Term("function", "functie"));

    /// <summary>Gets the keys of the job of a candidate.</summary>
    public static Terms Employment { get; } = new(Until);

    /// <summary>Gets the keys of a decision on an exemption.</summary>
    public static Terms ExemptionDecision { get; } =
        new(new("about", "over"), new("outcomes", "leeruitkomsten"), new("by", "door"), new("date", "datum"));

    /// <summary>Gets the keys of something that a candidate holds.</summary>
    public static Terms Evidence { get; } =
        new(Id, new("earned", "behaald"), Until, new("attested", "bevestigd"), new("result", "resultaat"), Issuer);

    /// <summary>Gets the keys of a spell of work.</summary>
    public static Terms Spell { get; } = new(Trade, From, Until);

    /// <summary>Gets the keys of a rule, or of an expression, with its reason.</summary>
    public static Terms Rule { get; } =
        new(new("rule", "regel"), new("script", "script"), Because, new("expires", "verloopt"));

    /// <summary>Gets the keys of an accepted warning.</summary>
    public static Terms Acceptance { get; } = new(new("code", "code"), Because);
}
