using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Sarif;

/// <summary>Makes a SARIF report of diagnostics: the most serious first, and no more than GitHub keeps.</summary>
/// <param name="language">The language of the words.</param>
/// <param name="path">Leads from a file of the catalog to its path from where the command runs.</param>
/// <param name="line">Returns a line of a file.</param>
/// <param name="reachable">Leads from a stretch to the one that a reader of the report can open.</param>
internal sealed partial class SarifReport(
    TextLanguage language,
    Func<string, string> path,
    Func<string, int, string?> line,
    Func<SourceSpan, SourceSpan> reachable
)
{
    private const string SchemaUri = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://curriculum.example";
    private const string FingerprintName = "curriculum/v1";
    private const int Most = 5_000;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public SarifLog Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var sorted = diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).ToList();
        var shown =
            sorted.Count <= Most
                ? sorted
                :
                [
                    .. sorted.Take(Most - 1),
                    CommandDiagnostics.More((sorted.Count - Most + 1).ToString(CultureInfo.InvariantCulture)),
                ];
        var codes = shown
            .Select(diagnostic => diagnostic.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var version =
            typeof(SarifReport)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion
            ?? "";
        var driver = new SarifLog.Driver("curriculum", version.Split('+')[0], Home, [.. codes.Select(Rule)]);
        var results = shown.Select(diagnostic => Result(diagnostic, codes.IndexOf(diagnostic.Code)));
        return new SarifLog(
            SchemaUri,
            "2.1.0",
            [new SarifLog.Run(new SarifLog.Tool(driver), "utf16CodeUnits", [.. results])]
        );
    }

    private SarifLog.Rule Rule(string code)
    {
        var words = WordBook.Explanation(code);
        return new SarifLog.Rule(
            code,
            Unfilled(words.Message),
            new SarifLog.Text(words.Cause.In(language)),
            words.Help.IsEmpty ? null : Unfilled(words.Help),
            $"{Home}/errors/{code}",
            new SarifLog.Configuration(Level(words.Severity))
        );
    }

    private SarifLog.Text Unfilled(LocalizedText text) => new(Gap().Replace(text.In(language), "…"));

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    private SarifLog.Result Result(Diagnostic diagnostic, int rule)
    {
        var span = diagnostic.Place is DiagnosticPlace.InFile(var found) ? found : (SourceSpan?)null;
        var help = diagnostic.Help(language) is { } words ? $" ({words})" : "";
        return new SarifLog.Result(
            diagnostic.Code,
            rule,
            Level(diagnostic.Severity),
            new SarifLog.Text(Told(span) + diagnostic.Message(language) + help),
            span is { } at ? [Location(reachable(at))] : [],
            span is { } place ? Fingerprint(diagnostic.Code, place) : null,
            diagnostic.Fix.IsEmpty ? null : [Fix(diagnostic, help.Trim(' ', '(', ')'))]
        );
    }

    /// <summary>What is shown elsewhere says itself where it is.</summary>
    private string Told(SourceSpan? span) => span is { } at && reachable(at) != at ? $"{at}: " : "";

    private SarifLog.Location Location(SourceSpan at) =>
        new(new SarifLog.PhysicalLocation(Artifact(at.File), Region(at)));

    private SarifLog.Fix Fix(Diagnostic diagnostic, string description) =>
        new(
            new SarifLog.Text(description),
            [
                .. diagnostic
                    .Fix.GroupBy(edit => edit.Span.File, StringComparer.Ordinal)
                    .Select(edits => new SarifLog.ArtifactChange(
                        Artifact(edits.Key),
                        [
                            .. edits.Select(edit => new SarifLog.Replacement(
                                Region(edit.Span),
                                new SarifLog.Text(edit.NewText)
                            )),
                        ]
                    )),
            ]
        );

    /// <summary>A finding is the same finding when its lines have moved: the same code, file and text.</summary>
    private Dictionary<string, string> Fingerprint(string code, SourceSpan at)
    {
        var text = (line(at.File, at.Line) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var hash = Hash($"{code}\n{path(at.File)}\n{string.Join(' ', text)}");
        var times = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FingerprintName] = string.Create(CultureInfo.InvariantCulture, $"{hash}:{times}"),
        };
    }

    /// <summary>FNV-1a of 64 bits: it tells findings apart and guards nothing.</summary>
    private static string Hash(string text)
    {
        const ulong prime = 0x0000_0100_0000_01B3;
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private SarifLog.ArtifactLocation Artifact(string file) =>
        new(string.Join('/', path(file).Split('/').Select(Uri.EscapeDataString)));

    private static SarifLog.Region Region(SourceSpan span) => new(span.Line, span.Column, span.EndLine, span.EndColumn);

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
