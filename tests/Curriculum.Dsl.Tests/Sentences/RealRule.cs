namespace Curriculum.Dsl.Tests.Sentences;

/// <summary>A sentence of a real catalog, where it was found, how it is read, and the rule that says it.</summary>
internal sealed record RealRule
{
    public string Id { get; init; } = "";

    /// <summary>Gets what the sentence is an example of.</summary>
    public string Shows { get; init; } = "";

    public string Institution { get; init; } = "";

    /// <summary>Gets the address of the page, or the repository and the path in it.</summary>
    public string Source { get; init; } = "";

    /// <summary>Gets the language of the rule, <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "";

    public string Sentence { get; init; } = "";

    public string Reading { get; init; } = "";

    /// <summary>Gets the modules of six points that the rule names.</summary>
    public List<string> Modules { get; init; } = [];

    /// <summary>Gets the modules of another weight in points.</summary>
    public Dictionary<string, int> Points { get; init; } = [];

    /// <summary>Gets the modules of another weight in hours.</summary>
    public Dictionary<string, int> Hours { get; init; } = [];

    /// <summary>Gets the modules that bear each label.</summary>
    public Dictionary<string, List<string>> Labels { get; init; } = [];

    public List<string> Papers { get; init; } = [];

    /// <summary>Gets the levels of papers.</summary>
    public Dictionary<string, string> Levels { get; init; } = [];

    /// <summary>Gets for how many years papers are valid.</summary>
    public Dictionary<string, int> Validity { get; init; } = [];

    public List<string> Facts { get; init; } = [];

    /// <summary>Gets the scales of whole numbers from zero, with the highest one.</summary>
    public Dictionary<string, int> Scales { get; init; } = [];

    /// <summary>Gets the scales of named steps.</summary>
    public Dictionary<string, List<string>> Ladders { get; init; } = [];

    public List<string> Trades { get; init; } = [];

    /// <summary>Gets the cohorts with the first day of their intake.</summary>
    public Dictionary<string, string> Cohorts { get; init; } = [];

    public List<string> Requires { get; init; } = [];

    public List<string> Alongside { get; init; } = [];

    public List<string> Excludes { get; init; } = [];

    public List<string> Recommended { get; init; } = [];

    /// <summary>Gets the rule of a claim to exemption; empty when there is none.</summary>
    public string ExemptIf { get; init; } = "";

    /// <summary>Gets who decides on that claim.</summary>
    public string Decides { get; init; } = "";

    /// <summary>Gets a profile of which the rules are true; empty when there is no rule.</summary>
    public string Meets { get; init; } = "";

    /// <summary>Gets the cohort of the candidate who meets the rules.</summary>
    public string MeetsIn { get; init; } = "";

    /// <summary>Gets a profile of which the rules are not true; empty when there is no rule.</summary>
    public string Fails { get; init; } = "";

    /// <summary>Gets the cohort of the candidate who does not meet the rules.</summary>
    public string FailsIn { get; init; } = "";

    /// <summary>Gets the rules that a profile may meet or not.</summary>
    public IEnumerable<string> Rules => ExemptIf.Length > 0 ? [.. Requires, ExemptIf] : Requires;
}
