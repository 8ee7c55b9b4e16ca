namespace Curriculum.Dsl.Scripting;

/// <summary>Every name that an expression knows.</summary>
internal static class ScriptNames
{
    public const string Candidate = "candidate";
    public const string Holds = "holds";
    public const string AsOf = "asOf";
    public const string Date = "Date";
    public const string Cefr = "CefrLevel";

    /// <summary>The names that stand by themselves.</summary>
    public static readonly string[] Roots = [Candidate, Holds, AsOf, Date, Cefr];

    /// <summary>What can be asked of the candidate.</summary>
    public static readonly string[] OfCandidate = ["Age", "Language", "Scale", "Fact", "MonthsIn", "Holds"];

    /// <summary>What can be asked of a piece of evidence.</summary>
    public static readonly string[] OfEvidence = ["Id", "Earned", "Until", "Result", "Version", "Issuer", "IsValid"];

    /// <summary>What can be asked of all that is held.</summary>
    public static readonly string[] OfHolds = ["Any", "All", "Count"];

    /// <summary>What can be asked of a day.</summary>
    public static readonly string[] OfDay = ["Year", "Month", "Day", "AddYears", "AddMonths", "AddDays"];

    /// <summary>The levels of a language.</summary>
    public static readonly string[] OfCefr = ["A1", "A2", "B1", "B2", "C1", "C2"];
}
