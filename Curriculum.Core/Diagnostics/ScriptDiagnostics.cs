using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 09: what is wrong with a C# expression, or with its being there.</summary>
public static class ScriptDiagnostics
{
    /// <summary>An expression that a rule says as well.</summary>
    public static Diagnostic SaidByRule(SourceSpan at, string rule) => Diagnostic.At(at, "CUR0901", rule);

    /// <summary>An expression that is too long, has too many parts, or is nested too deep.</summary>
    public static Diagnostic TooLarge(SourceSpan at) => Diagnostic.At(at, "CUR0910");

    /// <summary>A sign under which something can hide.</summary>
    public static Diagnostic HiddenSign(SourceSpan at, string sign) => Diagnostic.At(at, "CUR0911", sign);

    /// <summary>A construct of C# that an expression does not have.</summary>
    public static Diagnostic RefusedConstruct(SourceSpan at, string construct) =>
        Diagnostic.At(at, "CUR0912", construct);

    /// <summary>A lambda that is not the one name and the one condition of <c>Any</c>, <c>All</c> or <c>Count</c>.</summary>
    public static Diagnostic RefusedLambda(SourceSpan at, string lambda) => Diagnostic.At(at, "CUR0913", lambda);

    /// <summary>A name, member or call that an expression does not know.</summary>
    public static Diagnostic UnknownMember(SourceSpan at, string member, string? nearest) =>
        Diagnostic.At(at, "CUR0914", member) with
        {
            Suggestion = nearest,
        };

    /// <summary>A value of another kind than belongs there.</summary>
    public static Diagnostic WrongKind(SourceSpan at, string value, string example) =>
        Diagnostic.At(at, "CUR0915", value, example);

    /// <summary>An expression that has expired, or would hold for more than twelve months.</summary>
    public static Diagnostic Expired(SourceSpan at, string day, string last) => Diagnostic.At(at, "CUR0920", day, last);

    /// <summary>An expression whose hash is not on the list of the host.</summary>
    public static Diagnostic NotAllowed(SourceSpan at, string list, string hash) =>
        Diagnostic.At(at, "CUR0921", list, hash);

    /// <summary>An expression that lets someone in by what the steps of the catalog change.</summary>
    public static Diagnostic ReadsWhatChanges(Place at, string read) => Diagnostic.At(at, "CUR0922", read);

    /// <summary>An expression in a catalog whose manifest allows none.</summary>
    public static Diagnostic SwitchedOff(SourceSpan at, string key, string yes) =>
        Diagnostic.At(at, "CUR0923", key, yes);

    /// <summary>A line of the list of the host that is no hash.</summary>
    public static Diagnostic UnreadableHash(SourceSpan at, string line) => Diagnostic.At(at, "CUR0924", line);

    /// <summary>An expression more than a catalog of its size may have.</summary>
    public static Diagnostic TooMany(Place at, string scripts, string rules) =>
        Diagnostic.At(at, "CUR0925", scripts, rules);

    /// <summary>An expression of which this build does not ask the C# compiler.</summary>
    public static Diagnostic NotTypeChecked(SourceSpan at) => Diagnostic.At(at, "CUR0926");

    /// <summary>An expression that the C# compiler takes otherwise than we do.</summary>
    public static Diagnostic NotAsCompiled(SourceSpan at, string part) => Diagnostic.At(at, "CUR0927", part);

    /// <summary>A key of a rule that has no place beside another one.</summary>
    public static Diagnostic NotBeside(SourceSpan at, string key, string other) =>
        Diagnostic.At(at, "CUR0928", key, other);
}
