using System.Globalization;
using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Writes diagnostics as the commands by which GitHub shows them in a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>Returns one line.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="path">Leads from a file of the catalog to its path from where the command runs.</param>
    /// <param name="reachable">Leads from a stretch to the one that a reader of the report can open.</param>
    public static string Line(
        Diagnostic diagnostic,
        TextLanguage language,
        Func<string, string> path,
        Func<SourceSpan, SourceSpan> reachable
    )
    {
        var told = "";
        var line = new StringBuilder("::");
        line.Append(
            diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            }
        );
        line.Append(' ');
        if (diagnostic.Place is DiagnosticPlace.InFile(var place))
        {
            var span = reachable(place);
            told = span == place ? "" : $"{place}: ";
            line.Append(
                CultureInfo.InvariantCulture,
                $"file={Property(path(span.File))},line={span.Line},col={span.Column},"
            );

            // An end column counts on the first line only.
            var end = span.EndLine == span.Line ? ("endColumn", span.EndColumn) : ("endLine", span.EndLine);
            line.Append(CultureInfo.InvariantCulture, $"{end.Item1}={end.Item2},");
        }

        var help = diagnostic.Help(language) is { } words ? $" ({words})" : "";
        return line.Append(CultureInfo.InvariantCulture, $"title={Property(diagnostic.Code)}::")
            .Append(Data(told + diagnostic.Message(language) + help))
            .ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
