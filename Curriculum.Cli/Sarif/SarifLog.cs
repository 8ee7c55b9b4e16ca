using System.Text.Json.Serialization;

namespace Curriculum.Cli.Sarif;

/// <summary>A report in the form of SARIF 2.1.0; only the members that are written.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifLog.Run> Runs
)
{
    public sealed record Run(Tool Tool, string ColumnKind, IReadOnlyList<Result> Results);

    public sealed record Tool(Driver Driver);

    public sealed record Driver(string Name, string Version, string InformationUri, IReadOnlyList<Rule> Rules);

    public sealed record Rule(
        string Id,
        Text ShortDescription,
        Text FullDescription,
        Text? Help,
        string HelpUri,
        Configuration DefaultConfiguration
    );

    public sealed record Configuration(string Level);

    public sealed record Text([property: JsonPropertyName("text")] string Value);

    public sealed record Result(
        string RuleId,
        int RuleIndex,
        string Level,
        Text Message,
        IReadOnlyList<Location> Locations,
        IReadOnlyDictionary<string, string>? PartialFingerprints,
        IReadOnlyList<Fix>? Fixes
    );

    public sealed record Location(PhysicalLocation PhysicalLocation);

    public sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    public sealed record ArtifactLocation(string Uri);

    public sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);

    public sealed record Fix(Text Description, IReadOnlyList<ArtifactChange> ArtifactChanges);

    public sealed record ArtifactChange(ArtifactLocation ArtifactLocation, IReadOnlyList<Replacement> Replacements);

    public sealed record Replacement(Region DeletedRegion, Text InsertedContent);
}
