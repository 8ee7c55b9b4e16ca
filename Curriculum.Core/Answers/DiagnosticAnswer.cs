using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>A diagnostic in words; lines and columns count from one, columns in UTF-16 units; without a file all five are null.</summary>
public sealed record DiagnosticAnswer(
    string Code,
    string Severity,
    string Message,
    string? Help,
    string? File,
    int? Line,
    int? Column,
    int? EndLine,
    int? EndColumn,
    FixesAnswer? Fix
)
{
    /// <summary>Puts a located diagnostic into words.</summary>
    public static DiagnosticAnswer Of(Diagnostic diagnostic, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var span = diagnostic.Place is DiagnosticPlace.InFile(var found) ? found : (SourceSpan?)null;
        return new DiagnosticAnswer(
            diagnostic.Code,
            diagnostic.Severity switch
            {
                Diagnostics.Severity.Error => "error",
                Diagnostics.Severity.Warning => "warning",
                _ => "information",
            },
            diagnostic.Message(language),
            diagnostic.Help(language),
            span?.File,
            span?.Line,
            span?.Column,
            span?.EndLine,
            span?.EndColumn,
            diagnostic.Fix.IsEmpty ? null : new FixesAnswer([.. diagnostic.Fix.Select(EditAnswer.Of)])
        );
    }
}
