using Curriculum.Diagnostics;

namespace Curriculum.Cli;

/// <summary>Block 22: what can be wrong with a command.</summary>
internal static class CommandDiagnostics
{
    /// <summary>A command needs a catalog without errors.</summary>
    public static Diagnostic CatalogHasErrors(string folder) => Diagnostic.Of("CUR2201", folder);

    /// <summary>A file or folder cannot be read or written.</summary>
    public static Diagnostic Unreadable(string message) => Diagnostic.Of("CUR2202", message);

    /// <summary>There is no such code.</summary>
    public static Diagnostic UnknownCode(string code, string? nearest) =>
        Diagnostic.Of("CUR2203", code) with
        {
            Suggestion = nearest,
        };

    /// <summary>A file is no answer of <c>path --json</c>.</summary>
    public static Diagnostic NoAnswer(string file, string reason) => Diagnostic.Of("CUR2204", file, reason);

    /// <summary>An answer was made from another catalog.</summary>
    public static Diagnostic OtherCatalog(string answer, string here) => Diagnostic.Of("CUR2205", answer, here);

    /// <summary>A window ends before it starts.</summary>
    public static Diagnostic EndsBeforeItStarts(string end, string start) => Diagnostic.Of("CUR2206", end, start);

    /// <summary>A norm is not a number of weeks.</summary>
    public static Diagnostic NoNorm(string norm) => Diagnostic.Of("CUR2207", norm);

    /// <summary>A new passphrase was typed in two ways.</summary>
    public static Diagnostic PassphrasesDiffer() => Diagnostic.Of("CUR2208");

    /// <summary>A folder holds no catalog.</summary>
    public static Diagnostic NoCatalog(string folder, string? near) =>
        Diagnostic.Of("CUR2209", folder) with
        {
            Suggestion = near,
        };

    /// <summary>There is no such file, and the catalog has no such reference profile.</summary>
    public static Diagnostic NoProfile(string name, IEnumerable<string> known) =>
        Diagnostic.Of("CUR2210", name, string.Join(", ", known)) with
        {
            Suggestion = Nearest.Of(name, known),
        };

    /// <summary>A passphrase is needed, and there is nobody to ask.</summary>
    public static Diagnostic NobodyToAsk() => Diagnostic.Of("CUR2211");

    /// <summary>A passphrase is easy to guess.</summary>
    public static Diagnostic ShortPassphrase(int least) =>
        Diagnostic.Of("CUR2212", least.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A file would be overwritten.</summary>
    public static Diagnostic FileExists(string file) => Diagnostic.Of("CUR2213", file);

    /// <summary>A start or a region is kept with the question, and does not change the path yet.</summary>
    public static Diagnostic NotYetOnDates() => Diagnostic.Of("CUR2214");

    /// <summary>The command was stopped before it had an answer.</summary>
    public static Diagnostic Stopped() => Diagnostic.Of("CUR2215");

    /// <summary>Something went wrong that should not have been able to.</summary>
    public static Diagnostic Ours(string fault) => Diagnostic.Of("CUR9001", fault);

    /// <summary>A part of a catalog cannot be in another language than the rest.</summary>
    public static Diagnostic TranslatesAll() => Diagnostic.Of("CUR2230");

    /// <summary>In the other language the catalog would mean something else.</summary>
    public static Diagnostic CannotBeTranslated(string folder) => Diagnostic.Of("CUR2231", folder);

    /// <summary>A folder for a new catalog already holds something.</summary>
    public static Diagnostic NotEmpty(string folder) => Diagnostic.Of("CUR2232", folder);

    /// <summary>There are more findings than are shown.</summary>
    public static Diagnostic More(string number) => Diagnostic.Of("CUR2233", number);
}
