using System.Globalization;
using System.Text;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Writes diagnostics as the commands by which GitHub shows them in a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>Returns one line; <paramref name="path"/> leads from a file of the catalog to its path from where the command runs.</summary>
    public static string Line(Diagnostic diagnostic, TextLanguage language, Func<string, string> path)
    {
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
        if (diagnostic.Place is DiagnosticPlace.InFile(var span))
        {
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
            .Append(Data(diagnostic.Message(language) + help))
            .ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
