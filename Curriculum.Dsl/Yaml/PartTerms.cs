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
        new(new("credential", "bewijs"), Language, new("fact", "feit"), Badge with { IsRead = false });

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

    /// <summary>Gets the keys of an enrolment period.</summary>
    public static Terms Enrolment { get; } = new(From, Until);

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
}
